package org.changwat.command.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;

/** The states of a step that count as done are such as a step can have (domain rule 14); another would never count. */
record CompletionsAreKnown(List<String> counted) implements Rule {

    private static final List<String> KNOWN =
            Arrays.stream(Completion.values()).map(Enum::name).toList();

    @Override
    public String code() {
        return "framework.completions";
    }

    @Override
    public boolean isMet() {
        return KNOWN.containsAll(counted);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "unknown",
                String.join(
                        ", ",
                        counted.stream().filter(each -> !KNOWN.contains(each)).toList()),
                "known",
                String.join(", ", KNOWN));
    }
}
