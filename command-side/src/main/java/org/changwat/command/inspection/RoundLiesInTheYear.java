package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.FiscalYear;

/** A round lies within its fiscal year; one that does not is remarked. */
record RoundLiesInTheYear(int fiscalYear, LocalDate from, LocalDate to) implements Rule {

    @Override
    public String code() {
        return "inspection.round.outside-year";
    }

    @Override
    public boolean isMet() {
        return new FiscalYear(fiscalYear).contains(from) && new FiscalYear(fiscalYear).contains(to);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear), "from", from.toString(), "to", to.toString());
    }
}
