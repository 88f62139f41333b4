package org.changwat.command.nationalreport;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.nationalreport.QuarterReported.Spending;

/** More spent than allocated is remarked. */
record SpendingFitsTheAllocation(Spending spending) implements Rule {

    @Override
    public String code() {
        return "national-report.overspent";
    }

    @Override
    public boolean isMet() {
        return spending.allocated() == null || spending.spent().compareTo(spending.allocated()) <= 0;
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
