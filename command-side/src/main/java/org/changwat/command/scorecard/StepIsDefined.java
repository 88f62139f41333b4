package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.changwat.command.Rule;

/** Only a step that the criteria define can be submitted (domain rule 14). */
record StepIsDefined(String line, int step, List<Integer> defined) implements Rule {

    @Override
    public String code() {
        return "scorecard.milestone.step-undefined";
    }

    @Override
    public boolean isMet() {
        return defined.contains(step);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "step",
                Integer.toString(step),
                "defined",
                defined.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
