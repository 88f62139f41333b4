package org.changwat.events.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * How a score was computed, as a tree from the result down to the inputs.
 *
 * @param rule code of the scoring rule, such as {@code MILESTONE_RUN}
 * @param inputs named values it was computed from
 * @param result its value, or null where it yields none
 * @param parts what it rests on in turn
 */
public record Derivation(
        String rule, Map<String, String> inputs, @Nullable String result, List<Derivation> parts) {

    public Derivation {
        inputs = Map.copyOf(inputs);
        parts = Copies.of(parts);
    }
}
