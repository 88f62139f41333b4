package org.changwat.command.nationalreport;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.nationalreport.QuarterReported.Spending;

/** Money spent or allocated is not negative. */
record SpendingIsNotNegative(Spending spending) implements Rule {

    @Override
    public String code() {
        return "national-report.spending";
    }

    @Override
    public boolean isMet() {
        return spending.spent().signum() >= 0
                && (spending.allocated() == null || spending.allocated().signum() >= 0);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "spent",
                spending.spent().toPlainString(),
                "allocated",
                spending.allocated() == null ? "-" : spending.allocated().toPlainString());
    }
}
