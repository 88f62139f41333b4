package org.changwat.command.plan;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.plan.PlanType;
import org.jspecify.annotations.Nullable;

/** An annual plan goes with its budget request; one without is remarked. */
record AnnualPlanAsksForItsBudget(
        String plan, PlanType planType, @Nullable BigDecimal budgetRequest) implements Rule {

    @Override
    public String code() {
        return "plan.budget.none";
    }

    @Override
    public boolean isMet() {
        return planType != PlanType.ANNUAL_ACTION_PLAN || budgetRequest != null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("plan", plan);
    }
}
