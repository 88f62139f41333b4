package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.DONE_ON;
import static org.changwat.command.scorecard.Samples.LETTER;
import static org.changwat.command.scorecard.Samples.UNIT;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.opened;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.scorecard.MilestoneReturned;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.MilestoneVerified;
import org.changwat.events.scorecard.MilestoneWithdrawn;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardEvent;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private static final LocalDate WITHDRAWN = LocalDate.parse("2014-07-15");

    private final ScorecardFixture card = new ScorecardFixture();

    @Test
    void a_withdrawn_step_counts_no_more() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1), submitted(2))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "2.0000", "0.9000", "45.00"))
                .when(withdraw(2))
                .events();

        assertThat(events.get(0))
                .isEqualTo(new MilestoneWithdrawn(UNIT, YEAR, "P-1.1.2", 2, Round.NINE_MONTH, WITHDRAWN));
        ScoreRecorded score = (ScoreRecorded) events.get(1);
        assertThat(score.from()).isEqualTo("2.0000");
        assertThat(score.to()).isEqualTo("1.0000");
        assertThat(score.cause()).isEqualTo("MilestoneWithdrawn");
    }

    @Test
    void a_line_whose_only_step_is_withdrawn_is_unscored_not_zero() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "1.0000", "0.4500", "45.00"))
                .when(withdraw(1))
                .events();

        assertThat(((ScoreRecorded) events.get(1)).to()).isNull();
    }

    @Test
    void a_verified_step_that_is_withdrawn_leaves_the_evaluator_track_too() {
        List<ScorecardEvent> events = card.given(opened(), submitted(1))
                .given(new MilestoneVerified(UNIT, YEAR, "P-1.1.2", 1, Round.NINE_MONTH, DONE_ON, null))
                .given(Recorded.score("P-1.1.2", Track.SELF, null, "1.0000", "0.4500", "45.00"))
                .given(Recorded.score("P-1.1.2", Track.EVALUATOR, null, "1.0000", "0.4500", "45.00"))
                .when(withdraw(1))
                .events();

        assertThat(events).hasSize(3);
        assertThat(((ScoreRecorded) events.get(2)).track()).isEqualTo(Track.EVALUATOR);
        assertThat(((ScoreRecorded) events.get(2)).to()).isNull();
    }

    @Test
    void a_withdrawn_step_is_submitted_anew() {
        assertThat(card.given(opened(), submitted(1))
                        .given(new MilestoneWithdrawn(UNIT, YEAR, "P-1.1.2", 1, Round.NINE_MONTH, WITHDRAWN))
                        .when(new SubmitMilestone(
                                UNIT,
                                YEAR,
                                "P-1.1.2",
                                1,
                                DONE_ON,
                                Completion.DONE,
                                null,
                                Round.NINE_MONTH,
                                null,
                                LETTER,
                                null,
                                null))
                        .events())
                .hasSize(2);
    }

    @Test
    void a_step_nobody_submitted_is_not_withdrawn() {
        card.given(opened())
                .when(withdraw(2))
                .thenRejected(
                        "scorecard.milestone.step-not-submitted",
                        "WithdrawMilestone does not apply to step 2 of P-1.1.2, which is OPEN; have the unit submit the"
                                + " step first.");
    }

    @Test
    void a_returned_step_counts_already_no_more() {
        card.given(opened(), submitted(1))
                .given(new MilestoneReturned(UNIT, YEAR, "P-1.1.2", 1, Round.NINE_MONTH, DONE_ON, null))
                .when(withdraw(1))
                .thenRejected(
                        "scorecard.milestone.step-not-submitted",
                        "WithdrawMilestone does not apply to step 1 of P-1.1.2, which is RETURNED; have the unit submit"
                                + " the step first.");
    }

    @Test
    void a_withdrawal_entered_wrongly_is_corrected_by_its_position_and_moves_no_score() {
        LocalDate on = LocalDate.parse("2014-07-14");
        List<ScorecardEvent> events = card.given(opened(), submitted(1))
                .given(new MilestoneWithdrawn(UNIT, YEAR, "P-1.1.2", 1, Round.NINE_MONTH, WITHDRAWN))
                .position(61, "SC-2557-TH-83", 2)
                .when(new WithdrawMilestone(UNIT, YEAR, "P-1.1.2", 1, Round.TWELVE_MONTH, on, 61L, "Another round"))
                .events();

        assertThat(events)
                .containsExactly(new MilestoneWithdrawn(UNIT, YEAR, "P-1.1.2", 1, Round.TWELVE_MONTH, on, 61L));
        card.position(60, "SC-2557-TH-83", 1)
                .when(new WithdrawMilestone(UNIT, YEAR, "P-1.1.2", 1, Round.TWELVE_MONTH, on, 60L, null))
                .thenRejected("scorecard.correction.not-standing", NOT_STANDING);
    }

    @Test
    void a_step_that_should_not_have_been_withdrawn_is_submitted_as_a_correction_of_its_withdrawal() {
        card.given(opened(), submitted(1))
                .given(new MilestoneWithdrawn(UNIT, YEAR, "P-1.1.2", 1, Round.NINE_MONTH, WITHDRAWN))
                .position(61, "SC-2557-TH-83", 2)
                .position(60, "SC-2557-TH-83", 1);
        List<ScorecardEvent> events = card.when(resubmit(61L)).events();

        assertThat(((MilestoneSubmitted) events.get(0)).corrects()).isEqualTo(61);
        assertThat(((ScoreRecorded) events.get(1)).nature()).isEqualTo(ScoreRecorded.Nature.CORRECTION);
        card.when(resubmit(60L)).thenRejected("scorecard.correction.not-standing", NOT_STANDING);
    }

    @Test
    void what_was_submitted_anew_is_withdrawn_no_more() {
        card.given(opened(), submitted(1))
                .given(new MilestoneWithdrawn(UNIT, YEAR, "P-1.1.2", 1, Round.NINE_MONTH, WITHDRAWN), submitted(1))
                .position(60, "SC-2557-TH-83", 2)
                .when(new WithdrawMilestone(UNIT, YEAR, "P-1.1.2", 1, Round.NINE_MONTH, DONE_ON, 60L, null))
                .thenRejected("scorecard.correction.not-standing", NOT_STANDING);
    }

    private static final String NOT_STANDING =
            "Position 60 is not the entry that stands for P-1.1.2 on SC-2557-TH-83; name the position of its latest"
                    + " entry, found in the line's history.";

    private static SubmitMilestone resubmit(Long corrects) {
        return new SubmitMilestone(
                UNIT,
                YEAR,
                "P-1.1.2",
                1,
                DONE_ON,
                Completion.DONE,
                null,
                Round.NINE_MONTH,
                null,
                LETTER,
                corrects,
                null);
    }

    private static WithdrawMilestone withdraw(int step) {
        return new WithdrawMilestone(
                UNIT, YEAR, "P-1.1.2", step, Round.NINE_MONTH, WITHDRAWN, null, "Entered on a wrong line");
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
