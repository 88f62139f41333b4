package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** No finalisation while a 12-month report is missing, unless an authority is cited (domain rule 25). */
record YearIsReported(String unit, int fiscalYear, List<String> missing, boolean authority) implements Rule {

    @Override
    public String code() {
        return "scorecard.finalize.report-missing";
    }

    @Override
    public boolean isMet() {
        return missing.isEmpty() || authority;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "fiscalYear", Integer.toString(fiscalYear), "reports", String.join(", ", missing));
    }
}
