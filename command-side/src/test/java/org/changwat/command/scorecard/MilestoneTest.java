package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.CARD;
import static org.changwat.command.scorecard.Samples.DONE_ON;
import static org.changwat.command.scorecard.Samples.LETTER;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.decimal;
import static org.changwat.command.scorecard.Samples.opened;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.changwat.events.Coverage;
import org.changwat.events.LineLevel;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.events.Warning;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.IndicatorAssessed.Assessor;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.MilestoneReturned;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.MilestoneVerified;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    private static final String LINE = "P-1.1.2";

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_first_step_is_claimed_and_scores_level_one_on_the_self_track() {
        List<ScorecardEvent> events = card.given(opened()).when(submit(1)).events();

        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isEqualTo(submitted(1));
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.line()).isEqualTo(LINE);
        assertThat(score.track()).isEqualTo(Track.SELF);
        assertThat(score.from()).isNull();
        assertThat(score.to()).isEqualTo("1.0000");
        assertThat(score.weightedFrom()).isNull();
        assertThat(score.weightedTo()).isEqualTo("0.4500");
        assertThat(score.weight()).isEqualTo("45.00");
        assertThat(score.nature()).isEqualTo(Nature.CHANGE);
        assertThat(score.cause()).isEqualTo("MilestoneSubmitted");
        assertThat(score.causeSequence()).isEqualTo(1);
        assertThat(score.frameworkSequence()).isEqualTo(1);
        assertThat(score.ruleVersion()).isNotBlank();
        assertThat(score.effectiveOn()).isEqualTo(DONE_ON);
        assertThat(score.derivation().rule()).isEqualTo("WEIGHTED");
        assertThat(score.derivation().parts().get(0).rule()).isEqualTo("MILESTONE_RUN");
        assertThat(score.derivation().parts().get(0).inputs()).containsEntry("run", "1");
        assertThat(score.totals().scoredWeight()).isEqualTo("45.00");
        assertThat(score.totals().gross()).isEqualTo("0.4500");
        assertThat(score.totals().net()).isEqualTo("0.4500");
        assertThat(score.totals().perspectives().get(0).groupLine()).isEqualTo("1.0000");
        assertThat(score.totals().perspectives().get(1).groupLine()).isNull();
    }

    @Test
    void steps_one_two_three_and_five_score_three_and_the_fifth_warns_of_the_gap() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1), submitted(2), submitted(3), self("3.0000"))
                .when(submit(5))
                .events();

        assertThat(events).hasSize(1);
        assertThat(events.get(0).warnings()).extracting(Warning::code).containsExactly("scorecard.milestone.gap");
        Warning gap = events.get(0).warnings().get(0);
        assertThat(RuleText.of("en", gap.code(), gap.facts()))
                .isEqualTo("Step 5 of P-1.1.2 is recorded but does not raise the level: steps 4 are not submitted;"
                        + " submit them as well.");
    }

    @Test
    void the_missing_step_completes_the_run() {
        List<ScorecardEvent> events = card.given(
                        opened(), submitted(1), submitted(2), submitted(3), submitted(5), self("3.0000"))
                .when(submit(4))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("5.0000");
        assertThat(((ScoreRecorded) events.get(1)).from()).isEqualTo("3.0000");
        assertThat(((ScoreRecorded) events.get(1)).weightedFrom()).isEqualTo("1.3500");
    }

    @Test
    void a_step_out_of_order_alone_scores_the_zero_step_score() {
        List<ScorecardEvent> events = card.given(opened()).when(submit(2)).events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("1.0000");
        assertThat(((ScoreRecorded) events.get(1)).derivation().parts().get(0).inputs())
                .containsEntry("run", "0");
    }

    @Test
    void an_undefined_step_is_rejected() {
        card.given(opened())
                .when(submit(6))
                .thenRejected(
                        "scorecard.milestone.step-undefined",
                        "Line P-1.1.2 has no step 6: its criteria define steps 1, 2, 3, 4, 5; submit one of these, or"
                                + " have the criteria amended first.");
    }

    @Test
    void the_same_step_twice_is_rejected() {
        card.given(opened(), submitted(3))
                .when(submit(3))
                .thenRejected(
                        "scorecard.milestone.step-twice",
                        "Step 3 of P-1.1.2 cannot be submitted again: it stands as DONE on 2014-06-30 (SUBMITTED); to"
                                + " correct that entry name its position in corrects, or wait for it to be returned.");
    }

    @Test
    void progress_from_partly_to_done_is_no_repetition() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1, Completion.PARTLY, null))
                .when(submit(1))
                .events();

        assertThat(events.get(0)).isEqualTo(submitted(1));
    }

    @Test
    void a_step_partly_done_counts_only_where_the_framework_says_so() {
        List<ScorecardEvent> strict = card.given(opened())
                .when(submit(1, DONE_ON, Completion.PARTLY, Round.NINE_MONTH, null))
                .events();
        List<ScorecardEvent> lenient = new ScorecardFixture()
                .given(Samples.opened(
                        Coverage.WHOLE,
                        Samples.structure(Scale.LEVEL_1_TO_5, "0.0000", List.of("DONE", "PARTLY")),
                        Samples.lines()))
                .when(submit(1, DONE_ON, Completion.PARTLY, Round.NINE_MONTH, null))
                .events();

        assertThat(((ScoreRecorded) strict.get(1)).derivation().parts().get(0).inputs())
                .containsEntry("run", "0");
        assertThat(((ScoreRecorded) lenient.get(1)).derivation().parts().get(0).inputs())
                .containsEntry("run", "1");
    }

    @Test
    void a_date_outside_the_year_and_missing_evidence_warn() {
        SubmitMilestone late = new SubmitMilestone(
                UNIT,
                YEAR,
                LINE,
                1,
                LocalDate.parse("2014-11-15"),
                Completion.DONE,
                null,
                Round.TWELVE_MONTH,
                null,
                null,
                null,
                null);

        assertThat(card.given(opened()).when(late).events().get(0).warnings())
                .extracting(Warning::code)
                .containsExactly("scorecard.milestone.outside-year", "scorecard.evidence.missing");
    }

    @Test
    void without_a_date_it_is_done_on_the_bangkok_day_of_recording() {
        List<ScorecardEvent> events = card.given(opened())
                .when(submit(1, null, Completion.DONE, Round.NINE_MONTH, null))
                .events();

        assertThat(events.get(0).effectiveOn()).isEqualTo(LocalDate.parse("2014-07-02"));
    }

    @Test
    void the_cancelled_six_month_round_takes_no_report() {
        card.given(opened())
                .when(submit(1, DONE_ON, Completion.DONE, Round.SIX_MONTH, null))
                .thenRejected(
                        "scorecard.report.round-cancelled",
                        "Round SIX_MONTH of 2557 was cancelled in the calendar and takes no report; report in the next"
                                + " round that is held.");
    }

    @Test
    void a_correction_replaces_the_claim_and_is_told_apart_from_a_change() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1), self("1.0000"))
                .position(77, CARD, 1)
                .when(submit(1, DONE_ON, Completion.PARTLY, Round.NINE_MONTH, 77L))
                .events();

        assertThat(((MilestoneSubmitted) events.get(0)).corrects()).isEqualTo(77);
        assertThat(events).hasSize(1);
    }

    @Test
    void a_correction_that_lowers_the_level_is_recorded_as_one() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1), submitted(2), self("2.0000"))
                .position(78, CARD, 2)
                .when(submit(2, DONE_ON, Completion.PARTLY, Round.NINE_MONTH, 78L))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.nature()).isEqualTo(Nature.CORRECTION);
        assertThat(score.from()).isEqualTo("2.0000");
        assertThat(score.to()).isEqualTo("1.0000");
    }

    @Test
    void a_correction_of_an_entry_that_does_not_stand_is_rejected() {
        card.given(opened(), submitted(1), submitted(2))
                .position(12, CARD, 1)
                .when(submit(2, DONE_ON, Completion.DONE, Round.NINE_MONTH, 12L))
                .thenRejected(
                        "scorecard.correction.not-standing",
                        "Position 12 is not the entry that stands for P-1.1.2 on SC-2557-TH-83; name the position of its"
                                + " latest entry, found in the line's history.");
    }

    @Test
    void a_verified_step_counts_on_the_evaluator_track() {
        List<ScorecardEvent> events = card.given(opened())
                .givenBy("officer-TH-83", submitted(1))
                .given(self("1.0000"))
                .whenBy("evaluator", verify(1))
                .events();

        assertThat(events.get(0)).isInstanceOf(MilestoneVerified.class);
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.track()).isEqualTo(Track.EVALUATOR);
        assertThat(score.to()).isEqualTo("1.0000");
        assertThat(score.causeSequence()).isEqualTo(3);
    }

    @Test
    void verifying_again_changes_nothing() {
        card.given(opened(), submitted(1), verified(1))
                .whenBy("evaluator", verify(1))
                .thenNothing();
    }

    @Test
    void a_step_that_nobody_submitted_is_not_verified() {
        card.given(opened())
                .whenBy("evaluator", verify(2))
                .thenRejected(
                        "scorecard.milestone.step-not-submitted",
                        "VerifyMilestone does not apply to step 2 of P-1.1.2, which is OPEN; have the unit submit the"
                                + " step first.");
    }

    @Test
    void nobody_verifies_what_they_submitted() {
        card.given(opened())
                .givenBy("somchai", submitted(1))
                .whenBy("somchai", verify(1))
                .thenRejected(
                        "scorecard.actor.judges-own-work",
                        "somchai submitted work on line P-1.1.2 and cannot verify or assess it; have another evaluator do"
                                + " it.");
    }

    @Test
    void a_returned_step_leaves_both_tracks() {
        List<ScorecardEvent> events = card.given(
                        opened(),
                        submitted(1),
                        self("1.0000"),
                        verified(1),
                        score(Track.EVALUATOR, null, "1.0000", "0.4500"))
                .whenBy("evaluator", returned(1))
                .events();

        assertThat(events.get(0)).isInstanceOf(MilestoneReturned.class);
        assertThat(events.subList(1, 3))
                .extracting(event -> ((ScoreRecorded) event).track() + " " + ((ScoreRecorded) event).to())
                .containsExactly("SELF null", "EVALUATOR null");
        assertThat(((ScoreRecorded) events.get(1)).totals().gross()).isNull();
        assertThat(((ScoreRecorded) events.get(1)).totals().scoredWeight()).isEqualTo("0.00");
    }

    @Test
    void a_returned_step_is_submitted_again() {
        List<ScorecardEvent> events = card.given(
                        opened(),
                        submitted(1),
                        new MilestoneReturned(UNIT, YEAR, LINE, 1, Round.NINE_MONTH, DONE_ON, null))
                .when(submit(1))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isEqualTo("1.0000");
    }

    @Test
    void a_joint_assessment_is_not_overwritten_by_a_later_verification() {
        List<ScorecardEvent> events = card.given(
                        opened(),
                        submitted(1),
                        self("1.0000"),
                        new IndicatorAssessed(
                                UNIT,
                                YEAR,
                                LINE,
                                Assessor.OPDC,
                                Phase.JOINT,
                                decimal("4.5000"),
                                DONE_ON,
                                "seen on site",
                                LETTER,
                                null),
                        score(Track.EVALUATOR, null, "4.5000", "2.0250"))
                .whenBy("evaluator", verify(1))
                .events();

        assertThat(events).singleElement().isInstanceOf(MilestoneVerified.class);
    }

    @Test
    void a_line_scored_by_its_cluster_is_rejected_with_the_clusters_card() {
        card.given(opened())
                .when(new SubmitMilestone(
                        UNIT,
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
                .thenRejected(
                        "scorecard.line.scored-by-cluster",
                        "Line C-1.2.1 on the scorecard of TH-83 belongs to cluster K52-07 and is scored once, on"
                                + " SC-2557-K52-07; send this for unit K52-07, and its score is carried here.");
    }

    @Test
    void a_line_that_is_not_on_the_card_is_rejected_with_those_that_are() {
        card.given(opened())
                .when(new SubmitMilestone(
                        UNIT,
                        YEAR,
                        "P-9",
                        1,
                        DONE_ON,
                        Completion.DONE,
                        null,
                        Round.NINE_MONTH,
                        null,
                        LETTER,
                        null,
                        null))
                .thenRejected(
                        "scorecard.line.unknown",
                        "Line P-9 is not on the 2557 scorecard of TH-83; use one of its lines: P-1.1.2, S-2, S-3, S-4,"
                                + " M-1, C-1.2.1.");
    }

    @Test
    void a_measured_line_takes_no_steps() {
        card.given(opened())
                .when(new SubmitMilestone(
                        UNIT,
                        YEAR,
                        "S-3",
                        1,
                        DONE_ON,
                        Completion.DONE,
                        null,
                        Round.NINE_MONTH,
                        null,
                        LETTER,
                        null,
                        null))
                .thenRejected(
                        "scorecard.line.kind-mismatch",
                        "SubmitMilestone does not fit line S-3, whose criteria are of kind THRESHOLDS; send"
                                + " ReportMeasurement instead.");
    }

    @Test
    void five_steps_at_weight_six_score_five_and_weigh_0_3000_as_the_ministry_printed() {
        ScorecardEvent open = Samples.opened(
                Coverage.PARTIAL,
                Samples.levels(),
                List.of(Samples.line("A-3.1.2", LineLevel.AGENCY, "EFFICIENCY", "6.00", Samples.milestone(5))));
        ScorecardEvent[] before = IntStream.rangeClosed(0, 4)
                .mapToObj(step -> step == 0 ? open : submitted("A-3.1.2", step, Completion.DONE, null))
                .toArray(ScorecardEvent[]::new);

        List<ScorecardEvent> events = card.given(before)
                .when(new SubmitMilestone(
                        UNIT,
                        YEAR,
                        "A-3.1.2",
                        5,
                        DONE_ON,
                        Completion.DONE,
                        null,
                        Round.TWELVE_MONTH,
                        null,
                        LETTER,
                        null,
                        null))
                .events();

        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.to()).isEqualTo("5.0000");
        assertThat(score.weightedTo()).isEqualTo("0.3000");
        assertThat(score.totals().gross()).as("a PARTIAL card claims no total").isNull();
    }

    private static SubmitMilestone submit(int step) {
        return submit(step, DONE_ON, Completion.DONE, Round.NINE_MONTH, null);
    }

    private static SubmitMilestone submit(
            int step, LocalDate achievedOn, Completion completion, Round round, Long corrects) {
        return new SubmitMilestone(
                UNIT, YEAR, LINE, step, achievedOn, completion, null, round, null, LETTER, corrects, null);
    }

    private static VerifyMilestone verify(int step) {
        return new VerifyMilestone(UNIT, YEAR, LINE, step, Round.NINE_MONTH, DONE_ON, null, null);
    }

    private static ReturnMilestone returned(int step) {
        return new ReturnMilestone(UNIT, YEAR, LINE, step, Round.NINE_MONTH, DONE_ON, null, null);
    }

    private static MilestoneVerified verified(int step) {
        return new MilestoneVerified(UNIT, YEAR, LINE, step, Round.NINE_MONTH, DONE_ON, null);
    }

    private static MilestoneSubmitted submitted(int step) {
        return submitted(step, Completion.DONE, null);
    }

    private static MilestoneSubmitted submitted(int step, Completion completion, Long corrects) {
        return submitted(LINE, step, completion, corrects);
    }

    private static MilestoneSubmitted submitted(String line, int step, Completion completion, Long corrects) {
        return new MilestoneSubmitted(
                UNIT, YEAR, line, step, DONE_ON, completion, null, Round.NINE_MONTH, null, LETTER, corrects, List.of());
    }

    private static ScoreRecorded self(String to) {
        return score(
                Track.SELF,
                null,
                to,
                decimal(to).multiply(decimal("0.45")).setScale(4).toPlainString());
    }

    private static ScoreRecorded score(Track track, String from, String to, String weighted) {
        return Recorded.score(LINE, track, from, to, weighted, "45.00");
    }
}
