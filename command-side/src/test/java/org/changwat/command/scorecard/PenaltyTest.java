package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.CARD;
import static org.changwat.command.scorecard.Samples.CLUSTER;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.decimal;
import static org.changwat.command.scorecard.YearSamples.OPDC;
import static org.changwat.command.scorecard.YearSamples.measured;
import static org.changwat.command.scorecard.YearSamples.opened;
import static org.changwat.command.scorecard.YearSamples.submit;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Coverage;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.framework.PenaltyRule.Basis;
import org.changwat.events.framework.PenaltyRule.Trigger;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.PenaltyApplied;
import org.changwat.events.scorecard.PenaltyWaived;
import org.changwat.events.scorecard.PenaltyWithdrawn;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.events.scorecard.StandingTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyTest {

    private final ScorecardFixture card = new ScorecardFixture();

    @ParameterizedTest
    @CsvSource({"2014-10-31", "2014-11-01", "2014-11-02"})
    void a_paper_set_before_the_first_working_day_after_the_due_day_costs_nothing(String receivedOn) {
        List<ScorecardEvent> events =
                card.given(opened()).when(paper(receivedOn, 2, 1, null)).events();

        PaperSetReceived received = (PaperSetReceived) events.get(0);
        assertThat(events).hasSize(1);
        assertThat(received.completeOn()).isEqualTo(receivedOn);
        assertThat(received.due()).isEqualTo("2014-10-31");
        assertThat(received.late()).isEqualTo(!receivedOn.equals("2014-10-31"));
        assertThat(received.workingDaysLate()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2014-11-03, 1, 0.0500", "2014-11-10, 6, 0.3000", "2014-12-05, 24, 1.2000", "2014-12-08, 25, 1.2500"})
    void a_late_paper_set_costs_five_hundredths_a_working_day(String receivedOn, int days, String amount) {
        List<ScorecardEvent> events =
                card.given(opened()).when(paper(receivedOn, 2, 1, null)).events();

        assertThat(((PaperSetReceived) events.get(0)).workingDaysLate()).isEqualTo(days);
        PenaltyApplied penalty = (PenaltyApplied) events.get(1);
        assertThat(events).hasSize(2);
        assertThat(penalty.penalty()).isEqualTo("PAPER_LATE");
        assertThat(penalty.amount()).isEqualTo(amount);
        assertThat(penalty.workingDays()).isEqualTo(days);
        assertThat(penalty.calendarRevision()).startsWith("CLOSED-DAYS-");
        assertThat(penalty.nature()).isEqualTo(Nature.CHANGE);
    }

    @ParameterizedTest
    @CsvSource({"2014-11-01", "2014-11-03", "2015-01-30"})
    void a_late_report_by_e_sar_costs_five_hundredths_once(String receivedOn) {
        List<ScorecardEvent> events = card.given(opened())
                .when(submit(Round.TWELVE_MONTH, receivedOn, null))
                .events();

        PenaltyApplied penalty = (PenaltyApplied) events.get(1);
        assertThat(events).hasSize(2);
        assertThat(penalty.penalty()).isEqualTo("E_SAR_LATE");
        assertThat(penalty.amount()).isEqualTo("0.0500");
        assertThat(((SelfAssessmentSubmitted) events.get(0)).late()).isTrue();
    }

    @Test
    void a_report_on_the_last_day_costs_nothing() {
        assertThat(card.given(opened())
                        .when(submit(Round.TWELVE_MONTH, "2014-10-31", null))
                        .events())
                .hasSize(1);
    }

    @Test
    void both_can_apply_and_come_off_every_track_that_has_a_total() {
        List<ScorecardEvent> events = card.given(opened(), measured("S-3", null, "14", null))
                .given(AssessmentTest.assessed("S-3", Phase.JOINT, "4.2500"))
                .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                .given(Recorded.score("S-3", Track.EVALUATOR, null, "4.2500", "0.8500", "20.00"))
                .given(applied("E_SAR_LATE", "0.0500"))
                .when(paper("2014-11-03", 2, 1, null))
                .events();

        List<StandingTotal> totals = ((PenaltyApplied) events.get(1)).totals();
        assertThat(totals).extracting(StandingTotal::track).containsExactly(Track.SELF, Track.EVALUATOR);
        assertThat(totals.get(0).totals().gross()).isEqualTo("0.6000");
        assertThat(totals.get(0).totals().deductions()).isEqualTo("0.1000");
        assertThat(totals.get(0).totals().net()).isEqualTo("0.5000");
        assertThat(totals.get(1).totals().net()).isEqualTo("0.7500");
    }

    @Test
    void no_floor_holds_a_total() {
        List<ScorecardEvent> events = card.given(opened(), measured("S-3", null, "10", null))
                .given(Recorded.score("S-3", Track.SELF, null, "1.0000", "0.2000", "20.00"))
                .when(paper("2014-12-08", 2, 1, null))
                .events();

        assertThat(((PenaltyApplied) events.get(1)).totals().get(0).totals().net())
                .isEqualTo("-1.0500");
    }

    @Test
    void a_score_that_changes_later_shows_the_deduction_too() {
        List<ScorecardEvent> events = card.given(opened(), applied("E_SAR_LATE", "0.0500"))
                .whenBy("opdc", AssessmentTest.assess("S-3", Phase.JOINT, "4.25"))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.totals().deductions()).isEqualTo("0.0500");
        assertThat(score.totals().net()).isEqualTo("0.8000");
    }

    @Test
    void a_paper_set_is_complete_at_two_sets_and_a_disc() {
        List<ScorecardEvent> first =
                card.given(opened()).when(paper("2014-10-31", 1, 1, null)).events();

        PaperSetReceived half = (PaperSetReceived) first.get(0);
        assertThat(half.completeOn()).isNull();
        assertThat(half.warnings().get(0).code()).isEqualTo("scorecard.paper.incomplete");
        assertThat(half.warnings().get(0).facts())
                .containsEntry("sets", "1")
                .containsEntry("setsNeeded", "2")
                .containsEntry("discs", "1");

        List<ScorecardEvent> rest = new ScorecardFixture()
                .given(opened(), half)
                .when(paper("2014-11-10", 1, 0, null))
                .events();

        assertThat(((PaperSetReceived) rest.get(0)).completeOn()).isEqualTo("2014-11-10");
        assertThat(((PenaltyApplied) rest.get(1)).amount()).isEqualTo("0.3000");
    }

    @Test
    void an_earlier_delivery_that_is_entered_later_undoes_the_penalty() {
        List<ScorecardEvent> late =
                card.given(opened()).when(paper("2014-11-10", 2, 1, null)).events();

        List<ScorecardEvent> events = new ScorecardFixture()
                .given(opened(), late.get(0), late.get(1))
                .when(paper("2014-10-31", 2, 1, null))
                .events();

        PenaltyWithdrawn withdrawn = (PenaltyWithdrawn) events.get(1);
        assertThat(withdrawn.amount()).isEqualTo("0.3000");
        assertThat(withdrawn.nature()).isEqualTo(Nature.CHANGE);
    }

    @Test
    void a_corrected_day_of_receipt_is_counted_anew() {
        List<ScorecardEvent> late =
                card.given(opened()).when(paper("2014-11-10", 2, 1, null)).events();

        List<ScorecardEvent> events = new ScorecardFixture()
                .given(opened(), late.get(0), late.get(1))
                .position(40, CARD, 1)
                .when(paper("2014-11-03", 2, 1, 40L))
                .events();

        assertThat(((PaperSetReceived) events.get(0)).replaces()).isEqualTo(1);
        PenaltyApplied penalty = (PenaltyApplied) events.get(1);
        assertThat(penalty.before()).isEqualTo("0.3000");
        assertThat(penalty.amount()).isEqualTo("0.0500");
        assertThat(penalty.nature()).isEqualTo(Nature.CORRECTION);
    }

    @Test
    void a_correction_names_a_delivery_of_that_round() {
        card.given(opened())
                .position(40, CARD, 0)
                .when(paper("2014-11-03", 2, 1, 40L))
                .thenRejected(
                        "scorecard.correction.not-standing",
                        "Position 40 is not the entry that stands for PAPER TWELVE_MONTH on SC-2557-TH-83; name the"
                                + " position of its latest entry, found in the line's history.");
    }

    @Test
    void a_delivery_holds_something() {
        card.given(opened())
                .when(paper("2014-10-31", 0, 0, null))
                .thenRejected(
                        "scorecard.paper.nothing-received",
                        "A delivery of 0 sets and 0 discs for round TWELVE_MONTH holds nothing; send how many sets and"
                                + " discs arrived, none below 0.");
    }

    @Test
    void a_corrected_e_sar_that_came_in_time_costs_nothing_any_more() {
        List<ScorecardEvent> late = card.given(opened())
                .when(submit(Round.TWELVE_MONTH, "2014-11-03", null))
                .events();

        List<ScorecardEvent> events = new ScorecardFixture()
                .given(opened(), late.get(0), late.get(1))
                .position(40, CARD, 1)
                .when(submit(Round.TWELVE_MONTH, "2014-10-31", 40L))
                .events();

        assertThat(((PenaltyWithdrawn) events.get(1)).nature()).isEqualTo(Nature.CORRECTION);
    }

    @Test
    void a_cluster_pays_nothing() {
        assertThat(card.given(opened(Coverage.WHOLE, CLUSTER, List.of("TH-81", "TH-83")))
                        .when(new ReceivePaperSet(
                                CLUSTER, YEAR, Round.TWELVE_MONTH, LocalDate.parse("2014-12-08"), 2, 1, null, null))
                        .events())
                .singleElement()
                .isInstanceOf(PaperSetReceived.class);
    }

    @Test
    void an_authority_waives_a_penalty() {
        List<ScorecardEvent> events = card.given(opened(), measured("S-3", null, "14", null))
                .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                .given(applied("PAPER_LATE", "0.3000"), applied("E_SAR_LATE", "0.0500"))
                .whenBy("opdc", waive("PAPER_LATE"))
                .events();

        PenaltyWaived waived = (PenaltyWaived) events.get(0);
        assertThat(waived.amount()).isEqualTo("0.3000");
        assertThat(waived.authority()).isEqualTo(OPDC);
        assertThat(waived.totals().get(0).totals().deductions()).isEqualTo("0.0500");
        assertThat(waived.totals().get(0).totals().net()).isEqualTo("0.5500");
    }

    @Test
    void a_waived_penalty_stays_waived_when_it_is_counted_anew() {
        List<ScorecardEvent> late =
                card.given(opened()).when(paper("2014-11-03", 2, 1, null)).events();
        List<ScorecardEvent> events = new ScorecardFixture()
                .given(opened(), late.get(0), late.get(1))
                .given(measured("S-3", null, "14", null))
                .given(Recorded.score("S-3", Track.SELF, null, "3.0000", "0.6000", "20.00"))
                .given(new PenaltyWaived(
                        UNIT, YEAR, "PAPER_LATE", decimal("0.0500"), LocalDate.parse("2014-12-01"), OPDC, List.of()))
                .position(40, CARD, 1)
                .when(paper("2014-11-10", 2, 1, 40L))
                .events();

        assertThat(((PenaltyApplied) events.get(1)).totals().get(0).totals().net())
                .isEqualTo("0.6000");
    }

    @Test
    void waiving_twice_changes_nothing() {
        card.given(opened(), applied("PAPER_LATE", "0.3000"))
                .given(new PenaltyWaived(
                        UNIT, YEAR, "PAPER_LATE", decimal("0.3000"), LocalDate.parse("2014-12-01"), OPDC, List.of()))
                .whenBy("opdc", waive("PAPER_LATE"))
                .thenNothing();
    }

    @Test
    void only_a_penalty_that_stands_is_waived() {
        card.given(opened(), applied("PAPER_LATE", "0.3000"))
                .whenBy("opdc", waive("E_SAR_LATE"))
                .thenRejected(
                        "scorecard.penalty.unknown",
                        "Penalty E_SAR_LATE does not stand on the 2557 scorecard of TH-83; waive one of these (a dash"
                                + " means there are none): PAPER_LATE.");
    }

    @Test
    void a_waiver_entered_wrongly_is_corrected_by_its_position() {
        List<ScorecardEvent> late = new ScorecardFixture()
                .given(opened())
                .when(paper("2014-11-10", 2, 1, null))
                .events();
        card.given(opened()).given(late.toArray(ScorecardEvent[]::new));
        List<ScorecardEvent> waived = card.when(waive("PAPER_LATE")).events();
        ScorecardFixture corrected = new ScorecardFixture()
                .given(opened())
                .given(late.toArray(ScorecardEvent[]::new))
                .given(waived.toArray(ScorecardEvent[]::new))
                .position(51, CARD, 3)
                .position(50, CARD, 2);

        WaivePenalty right = new WaivePenalty(UNIT, YEAR, "PAPER_LATE", LocalDate.parse("2014-12-02"), OPDC, 51L, null);
        PenaltyWaived event = (PenaltyWaived) corrected.when(right).events().get(0);
        assertThat(event.waivedOn()).isEqualTo("2014-12-02");
        assertThat(event.corrects()).isEqualTo(51L);

        corrected
                .when(new WaivePenalty(UNIT, YEAR, "PAPER_LATE", LocalDate.parse("2014-12-02"), OPDC, 50L, null))
                .thenRejected(
                        "scorecard.correction.not-standing",
                        "Position 50 is not the entry that stands for WAIVER PAPER_LATE on SC-2557-TH-83; name the position of"
                                + " its latest entry, found in the line's history.");
    }

    private static ReceivePaperSet paper(String receivedOn, int sets, int discs, Long corrects) {
        return new ReceivePaperSet(
                UNIT, YEAR, Round.TWELVE_MONTH, LocalDate.parse(receivedOn), sets, discs, corrects, null);
    }

    private static WaivePenalty waive(String penalty) {
        return new WaivePenalty(UNIT, YEAR, penalty, LocalDate.parse("2014-12-01"), OPDC, null, "Flood");
    }

    private static PenaltyApplied applied(String penalty, String amount) {
        return new PenaltyApplied(
                UNIT,
                YEAR,
                penalty,
                Trigger.valueOf(penalty),
                Basis.ONCE,
                Round.TWELVE_MONTH,
                decimal(amount),
                null,
                YearSamples.DUE,
                LocalDate.parse("2014-11-03"),
                1,
                "CLOSED-DAYS",
                Nature.CHANGE,
                List.of());
    }
}
