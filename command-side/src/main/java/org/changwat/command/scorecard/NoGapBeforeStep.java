package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.changwat.command.Rule;

/** A step out of order is kept but does not lengthen the run; warns (domain rule 14). */
record NoGapBeforeStep(String line, int step, List<Integer> missing) implements Rule {

    @Override
    public String code() {
        return "scorecard.milestone.gap";
    }

    @Override
    public boolean isMet() {
        return missing.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "step",
                Integer.toString(step),
                "missing",
                missing.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
