package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** A result is a value, or for a ratio its numerator and denominator; never both. */
record ResultFitsCriteria(String line, String kind, boolean fits, String needed) implements Rule {

    @Override
    public String code() {
        return "scorecard.measurement.result-form";
    }

    @Override
    public boolean isMet() {
        return fits;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "kind", kind, "needed", needed);
    }
}
