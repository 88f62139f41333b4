package org.changwat.command.framework;

import java.util.Map;
import org.changwat.command.Rule;

/** A fiscal year is a Buddhist-era number; a Common-era one would name a year of the fifteenth century (domain rule 3). */
record FiscalYearIsBuddhist(int fiscalYear) implements Rule {

    private static final int FIRST = 2500;
    private static final int LAST = 2699;

    @Override
    public String code() {
        return "framework.fiscal-year";
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
