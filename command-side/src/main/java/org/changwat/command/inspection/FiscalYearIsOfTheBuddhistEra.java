package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** The year of a visit is a Buddhist-era number, since it stands in the visit's id for good (domain rule 3). */
record FiscalYearIsOfTheBuddhistEra(int fiscalYear) implements Rule {

    private static final int FIRST = 2500;
    private static final int LAST = 2699;

    @Override
    public String code() {
        return "inspection.fiscal-year";
    }

    @Override
    public boolean isMet() {
        return fiscalYear >= FIRST && fiscalYear <= LAST;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "fiscalYear",
                Integer.toString(fiscalYear),
                "first",
                Integer.toString(FIRST),
                "last",
                Integer.toString(LAST));
    }
}
