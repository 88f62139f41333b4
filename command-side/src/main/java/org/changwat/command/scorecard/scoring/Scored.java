package org.changwat.command.scorecard.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.changwat.events.scorecard.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * A score with how it came about.
 *
 * @param score four decimals on the framework's scale; null where there is nothing to score, which is not zero
 */
public record Scored(@Nullable BigDecimal score, Derivation derivation) {

    /** The line bears no score. */
    public static Scored none(String rule) {
        return new Scored(null, new Derivation(rule, Map.of(), null, List.of()));
    }

    static Scored of(String rule, Map<String, String> inputs, BigDecimal score, List<Derivation> parts) {
        return new Scored(score, new Derivation(rule, inputs, score.toPlainString(), parts));
    }

    static Scored missing(String rule, Map<String, String> inputs, List<Derivation> parts) {
        return new Scored(null, new Derivation(rule, inputs, null, parts));
    }
}
