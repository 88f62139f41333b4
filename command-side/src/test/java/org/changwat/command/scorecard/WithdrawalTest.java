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

    private static WithdrawMilestone withdraw(int step) {
        return new WithdrawMilestone(
                UNIT, YEAR, "P-1.1.2", step, Round.NINE_MONTH, WITHDRAWN, "Entered on a wrong line");
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
