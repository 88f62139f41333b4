package org.changwat.command.plan;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** Money asked for or approved is not negative. */
record BudgetIsNotNegative(@Nullable BigDecimal budget) implements Rule {

    @Override
    public String code() {
        return "plan.budget";
    }

    @Override
    public boolean isMet() {
        return budget == null || budget.signum() >= 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("budget", budget == null ? "-" : budget.toPlainString());
    }
}
