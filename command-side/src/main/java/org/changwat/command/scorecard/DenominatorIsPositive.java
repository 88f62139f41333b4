package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A share of nothing is no share. */
record DenominatorIsPositive(String line, @Nullable BigDecimal denominator) implements Rule {

    @Override
    public String code() {
        return "scorecard.measurement.denominator";
    }

    @Override
    public boolean isMet() {
        return denominator == null || denominator.signum() > 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "denominator", denominator == null ? "" : denominator.toPlainString());
    }
}
