package org.changwat.query.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Criteria;
import org.changwat.events.Evidence;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.Warning;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One step of a milestone line and where it stands between unit and evaluator.
 *
 * @param decidedOn when an evaluator confirmed it or sent it back
 * @param position of the last event about it
 */
public record MilestoneStep(
        int step,
        LocalizedText requirement,
        State state,
        @Nullable Completion completion,
        @Nullable LocalDate achievedOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate decidedOn,
        @Nullable Round round,
        @Nullable String narrative,
        List<Evidence> evidence,
        List<Warning> warnings,
        @Nullable Long position) {

    /** Where a step stands. */
    public enum State {
        /** Nothing is claimed of it. */
        OPEN,
        SUBMITTED,
        RETURNED,
        VERIFIED
    }

    public MilestoneStep {
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
    }

    static MilestoneStep open(Criteria.Step defined) {
        return new MilestoneStep(
                defined.step(),
                defined.requirement(),
                State.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** The same claim under a step's amended wording. */
    MilestoneStep requiring(LocalizedText amended) {
        return new MilestoneStep(
                step,
                amended,
                state,
                completion,
                achievedOn,
                expectedOn,
                decidedOn,
                round,
                narrative,
                evidence,
                warnings,
                position);
    }

    MilestoneStep with(MilestoneSubmitted event, Recorded recorded) {
        return new MilestoneStep(
                step,
                requirement,
                State.SUBMITTED,
                event.completion(),
                event.achievedOn(),
                event.expectedOn(),
                null,
                event.round(),
                event.narrative(),
                event.evidence(),
                event.warnings(),
                recorded.position());
    }

    /** The unit took its claim back. */
    MilestoneStep withdrawn(Recorded recorded) {
        return new MilestoneStep(
                step,
                requirement,
                State.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                recorded.position());
    }

    /** An evaluator's decision; of a step that nothing is claimed of it says nothing. */
    MilestoneStep decided(State decision, LocalDate on, Recorded recorded) {
        return state == State.OPEN
                ? this
                : new MilestoneStep(
                        step,
                        requirement,
                        decision,
                        completion,
                        achievedOn,
                        expectedOn,
                        on,
                        round,
                        narrative,
                        evidence,
                        warnings,
                        recorded.position());
    }
}
