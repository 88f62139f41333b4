package org.changwat.command.plan;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.plan.PlanType;

/** An annual action plan is for one fiscal year. */
record AnnualPlanIsForOneYear(PlanType planType, LocalDate from, LocalDate to) implements Rule {

    @Override
    public String code() {
        return "plan.period.annual";
    }

    @Override
    public boolean isMet() {
        return planType != PlanType.ANNUAL_ACTION_PLAN
                || !to.isAfter(from.plusYears(1).minusDays(1));
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
