package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;

/** More disbursed than was allocated is recorded, and warns. */
record DisbursedWithinAllocation(String line, BigDecimal allocated, BigDecimal disbursed) implements Rule {

    @Override
    public String code() {
        return "scorecard.disbursement.beyond-allocation";
    }

    @Override
    public boolean isMet() {
        return disbursed.compareTo(allocated) <= 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "allocated", allocated.toPlainString(), "disbursed", disbursed.toPlainString());
    }
}
