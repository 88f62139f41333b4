package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;

/** Less than nothing cannot be disbursed. */
record NothingIsDisbursedBack(String line, BigDecimal disbursed) implements Rule {

    @Override
    public String code() {
        return "scorecard.disbursement.negative";
    }

    @Override
    public boolean isMet() {
        return disbursed.signum() >= 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "disbursed", disbursed.toPlainString());
    }
}
