package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A composite line is measured part by part, any other as a whole. */
record PartIsDefined(String line, @Nullable String part, List<String> parts) implements Rule {

    @Override
    public String code() {
        return "scorecard.measurement.part-undefined";
    }

    @Override
    public boolean isMet() {
        return part == null ? parts.isEmpty() : parts.contains(part);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "part",
                part == null ? "-" : part,
                "parts",
                parts.isEmpty() ? "-" : String.join(", ", parts));
    }
}
