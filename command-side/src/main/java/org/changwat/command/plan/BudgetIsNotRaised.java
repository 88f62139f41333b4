package org.changwat.command.plan;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** More approved than was asked for is remarked. */
record BudgetIsNotRaised(
        String plan, @Nullable BigDecimal asked, @Nullable BigDecimal approved) implements Rule {

    @Override
    public String code() {
        return "plan.budget.raised";
    }

    @Override
    public boolean isMet() {
        return asked == null || approved == null || approved.compareTo(asked) <= 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "plan",
                plan,
                "asked",
                asked == null ? "-" : asked.toPlainString(),
                "approved",
                approved == null ? "-" : approved.toPlainString());
    }
}
