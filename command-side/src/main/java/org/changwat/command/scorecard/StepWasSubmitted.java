package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** An evaluator decides on a step that the unit submitted and that still stands. */
record StepWasSubmitted(String line, int step, boolean awaits, String state, String command) implements Rule {

    @Override
    public String code() {
        return "scorecard.milestone.step-not-submitted";
    }

    @Override
    public boolean isMet() {
        return awaits;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "step", Integer.toString(step), "state", state, "command", command);
    }
}
