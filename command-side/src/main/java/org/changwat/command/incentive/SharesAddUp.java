package org.changwat.command.incentive;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** The shares add up to the total that is to be allocated, where one is named. */
record SharesAddUp(BigDecimal sum, @Nullable BigDecimal total) implements Rule {

    @Override
    public String code() {
        return "incentive.total.mismatch";
    }

    @Override
    public boolean isMet() {
        return total == null || total.compareTo(sum) == 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sum", sum.toPlainString(), "total", total == null ? "" : total.toPlainString());
    }
}
