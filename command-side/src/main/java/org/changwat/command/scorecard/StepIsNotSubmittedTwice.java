package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.MilestoneLine.Claim;
import org.changwat.command.scorecard.MilestoneLine.StepState;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.jspecify.annotations.Nullable;

/** A claim stands once; it moves by progress (EXPECTED, PARTLY, DONE), after a return, or by a correction. */
record StepIsNotSubmittedTwice(
        String line, int step, Completion claimed, @Nullable Claim standing, boolean correction) implements Rule {

    @Override
    public String code() {
        return "scorecard.milestone.step-twice";
    }

    @Override
    public boolean isMet() {
        return correction
                || standing == null
                || standing.state() == StepState.RETURNED
                || claimed.ordinal() < standing.completion().ordinal();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "step",
                Integer.toString(step),
                "state",
                standing == null ? "" : standing.state().name(),
                "completion",
                standing == null ? "" : standing.completion().name(),
                "achievedOn",
                standing == null ? "" : standing.achievedOn().toString());
    }
}
