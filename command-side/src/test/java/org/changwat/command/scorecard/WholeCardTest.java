package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.CLUSTER;
import static org.changwat.command.scorecard.Samples.DONE_ON;
import static org.changwat.command.scorecard.Samples.LETTER;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.decimal;
import static org.changwat.command.scorecard.Samples.line;
import static org.changwat.command.scorecard.Samples.opened;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.LineChange.Op;
import org.changwat.events.LineLevel;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.TrackTotals;
import org.junit.jupiter.api.Test;

class WholeCardTest {

    private static final LocalDate CLOSED = LocalDate.parse("2015-03-10");

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_clusters_score_lands_on_the_members_card() {
        List<ScorecardEvent> events =
                card.given(opened()).when(carry(Track.SELF, 4, "3.0000")).events();

        assertThat(events.get(0)).isInstanceOf(ClusterScoreCarried.class);
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.line()).isEqualTo("C-1.2.1");
        assertThat(score.to()).isEqualTo("3.0000");
        assertThat(score.weightedTo()).isEqualTo("0.4500");
        assertThat(score.derivation().parts().get(0).inputs()).containsEntry("cluster", CLUSTER);
    }

    @Test
    void a_score_that_arrived_already_changes_nothing() {
        card.given(opened(), carried(Track.SELF, 4, "3.0000"))
                .when(carry(Track.SELF, 4, "3.0000"))
                .thenNothing();
    }

    @Test
    void a_score_that_was_overtaken_changes_nothing() {
        card.given(opened(), carried(Track.SELF, 9, "5.0000"))
                .when(carry(Track.SELF, 4, "3.0000"))
                .thenNothing();
    }

    @Test
    void a_score_of_a_line_the_member_did_not_agree_changes_nothing() {
        card.given(opened())
                .when(new CarryClusterScore(
                        UNIT, YEAR, "C-9", Track.SELF, CLUSTER, 4, decimal("3.0000"), Nature.CHANGE, DONE_ON, null))
                .thenNothing();
    }

    @Test
    void the_clusters_own_card_scores_the_line_and_has_no_total() {
        List<ScorecardEvent> events = card.given(Samples.clustersOpened())
                .when(new SubmitMilestone(
                        CLUSTER,
                        YEAR,
                        "C-1.2.1",
                        1,
                        DONE_ON,
                        Completion.DONE,
                        null,
                        Round.NINE_MONTH,
                        null,
                        LETTER,
                        null,
                        null))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.weightedTo()).isEqualTo("0.1500");
        assertThat(score.totals().gross()).isNull();
        assertThat(score.totals().net()).isNull();
        assertThat(score.totals().perspectives().get(0).groupLine()).isEqualTo("1.0000");
    }

    @Test
    void an_amended_weight_weighs_the_same_score_anew() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "1.0000", "0.4500", "45.00"))
                .when(amend(7, amendment(Op.AMEND, milestoneLine("45.00", 5), milestoneLine("30.00", 5))))
                .events();

        assertThat(events.get(0)).isInstanceOf(ScorecardAmended.class);
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.from()).isEqualTo("1.0000");
        assertThat(score.to()).isEqualTo("1.0000");
        assertThat(score.weightedFrom()).isEqualTo("0.4500");
        assertThat(score.weightedTo()).isEqualTo("0.3000");
        assertThat(score.weight()).isEqualTo("30.00");
        assertThat(score.effectiveOn()).isEqualTo(LocalDate.parse("2013-10-01"));
        assertThat(score.nature()).isEqualTo(Nature.CHANGE);
    }

    @Test
    void a_weight_that_changes_is_recorded_even_where_the_weighted_score_prints_the_same() {
        List<ScorecardEvent> events = card.given(
                        Samples.opened(
                                Coverage.WHOLE,
                                Samples.structure(Scale.LEVEL_1_TO_5, "0.0000", List.of("DONE")),
                                Samples.lines()),
                        submitted(2))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "0.0000", "0.0000", "45.00"))
                .when(amend(7, amendment(Op.AMEND, milestoneLine("45.00", 5), milestoneLine("30.00", 5))))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.weightedTo()).isEqualTo("0.0000");
        assertThat(score.weight()).isEqualTo("30.00");
        assertThat(score.totals().scoredWeight()).isEqualTo("30.00");
    }

    @Test
    void amended_thresholds_score_the_standing_measurement_anew() {
        AgreementLine before = line("S-3", LineLevel.STANDARD, "EFFICIENCY", "20.00", Samples.growth());
        AgreementLine after = line(
                "S-3",
                LineLevel.STANDARD,
                "EFFICIENCY",
                "20.00",
                new Criteria.Thresholds(
                        Criteria.Direction.ASCENDING,
                        Samples.decimals("8", "10", "12", "14", "16"),
                        Samples.text("%")));
        List<ScorecardEvent> events = card.given(opened())
                .given(new MeasurementReported(
                        UNIT,
                        YEAR,
                        "S-3",
                        null,
                        decimal("14"),
                        null,
                        null,
                        DONE_ON,
                        Round.NINE_MONTH,
                        null,
                        false,
                        LETTER,
                        null,
                        List.of()))
                .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                .when(amend(7, amendment(Op.AMEND, before, after)))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("4.0000");
    }

    @Test
    void a_line_made_a_monitor_loses_its_score() {
        AgreementLine monitor = line(
                "P-1.1.2", LineLevel.PROVINCE, "EFFECTIVENESS", "0.00", new Criteria.Monitor(Samples.text("baht")));
        List<ScorecardEvent> events = card.given(opened(), submitted(1))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "1.0000", "0.4500", "45.00"))
                .when(amend(7, amendment(Op.TO_MONITOR, milestoneLine("45.00", 5), monitor)))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.from()).isEqualTo("1.0000");
        assertThat(score.to()).isNull();
        assertThat(score.totals().perspectives().get(0).groupLine())
                .as("a group of monitors has none")
                .isNull();
    }

    @Test
    void a_removed_line_ends_in_an_event_and_another_takes_its_weight() {
        AgreementLine added = line("P-2.2.2", LineLevel.PROVINCE, "EFFECTIVENESS", "45.00", Samples.milestone(4));
        List<ScorecardEvent> events = card.given(opened(), submitted(1))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "1.0000", "0.4500", "45.00"))
                .when(amend(
                        7,
                        new Amendment("P-1.1.2", Op.REMOVE, milestoneLine("45.00", 5), null),
                        new Amendment("P-2.2.2", Op.ADD, null, added)))
                .events();

        assertThat(events).hasSize(2);
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.line()).isEqualTo("P-1.1.2");
        assertThat(score.to()).isNull();
        assertThat(score.weight()).isEqualTo("0.00");
    }

    @Test
    void an_amendment_the_card_rests_on_already_changes_nothing() {
        card.given(opened())
                .when(amend(2, amendment(Op.AMEND, milestoneLine("45.00", 5), milestoneLine("30.00", 5))))
                .thenNothing();
    }

    @Test
    void a_corrected_agreement_is_scored_as_a_correction() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "1.0000", "0.4500", "45.00"))
                .when(new AmendScorecard(
                        UNIT,
                        YEAR,
                        null,
                        7,
                        List.of(amendment(Op.AMEND, milestoneLine("45.00", 5), milestoneLine("30.00", 5))),
                        DONE_ON,
                        null))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).nature()).isEqualTo(Nature.CORRECTION);
    }

    @Test
    void finalisation_copies_the_evaluators_scores() {
        List<ScorecardEvent> events = card.given(opened(), AssessmentTest.assessed("S-3", Phase.JOINT, "4.2500"))
                .given(Recorded.score("S-3", Track.EVALUATOR, null, "4.2500", "0.8500", "20.00"))
                .whenBy("opdc", close(null))
                .events();

        ScorecardFinalized closed = (ScorecardFinalized) events.get(0);
        assertThat(closed.totals().gross()).isEqualTo("0.8500");
        assertThat(closed.totals().scoredWeight()).isEqualTo("20.00");
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.track()).isEqualTo(Track.FINAL);
        assertThat(score.to()).isEqualTo("4.2500");
        assertThat(score.cause()).isEqualTo("ScorecardFinalized");
        assertThat(score.derivation().parts().get(0).rule()).isEqualTo("FINAL_COPIES_EVALUATOR");
    }

    @Test
    void a_card_nobody_evaluated_is_not_closed_without_an_authority() {
        card.given(opened())
                .whenBy("opdc", close(null))
                .thenRejected(
                        "scorecard.finalize.nothing-scored",
                        "The 2557 scorecard of TH-83 cannot be made final: no line bears an evaluator score; assess its"
                                + " lines first, or cite the authority that closes it without.");
        assertThat(new ScorecardFixture()
                        .given(opened())
                        .whenBy("opdc", close(new Authority("PSDC", "1/2558", null, CLOSED)))
                        .events())
                .singleElement()
                .isInstanceOf(ScorecardFinalized.class);
    }

    @Test
    void a_final_card_takes_nothing_more() {
        card.given(opened(), new ScorecardFinalized(UNIT, YEAR, CLOSED, null, none()))
                .when(new SubmitMilestone(
                        UNIT,
                        YEAR,
                        "P-1.1.2",
                        1,
                        DONE_ON,
                        Completion.DONE,
                        null,
                        Round.TWELVE_MONTH,
                        null,
                        LETTER,
                        null,
                        null))
                .thenRejected(
                        "scorecard.card.finalized",
                        "The scorecard of TH-83 for 2557 is final and takes nothing more; have it reopened on a cited"
                                + " authority first.");
    }

    @Test
    void a_clusters_late_score_does_not_move_a_final_card() {
        card.given(opened(), new ScorecardFinalized(UNIT, YEAR, CLOSED, null, none()))
                .when(carry(Track.EVALUATOR, 4, "3.0000"))
                .thenNothing();
    }

    private static FinalizeScorecard close(Authority authority) {
        return new FinalizeScorecard(UNIT, YEAR, CLOSED, authority, null, null);
    }

    private static TrackTotals none() {
        return new TrackTotals(List.of(), List.of(), decimal("0.00"), null, null, null);
    }

    private static CarryClusterScore carry(Track track, long sequence, String score) {
        return new CarryClusterScore(
                UNIT, YEAR, "C-1.2.1", track, CLUSTER, sequence, decimal(score), Nature.CHANGE, DONE_ON, null);
    }

    private static ClusterScoreCarried carried(Track track, long sequence, String score) {
        return new ClusterScoreCarried(UNIT, YEAR, "C-1.2.1", track, CLUSTER, sequence, decimal(score), DONE_ON);
    }

    private static AmendScorecard amend(long agreementSequence, Amendment... amendments) {
        return new AmendScorecard(
                UNIT,
                YEAR,
                "CR-2557-TH-83-1",
                agreementSequence,
                List.of(amendments),
                LocalDate.parse("2013-10-01"),
                null);
    }

    private static Amendment amendment(Op op, AgreementLine before, AgreementLine after) {
        return new Amendment(before.line(), op, before, after);
    }

    private static AgreementLine milestoneLine(String weight, int steps) {
        return line("P-1.1.2", LineLevel.PROVINCE, "EFFECTIVENESS", weight, Samples.milestone(steps));
    }

    private static MilestoneSubmitted submitted(int step) {
        return new MilestoneSubmitted(
                UNIT,
                YEAR,
                "P-1.1.2",
                step,
                DONE_ON,
                Completion.DONE,
                null,
                Round.NINE_MONTH,
                null,
                LETTER,
                null,
                List.of());
    }
}
