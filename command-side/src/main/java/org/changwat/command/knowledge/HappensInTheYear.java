package org.changwat.command.knowledge;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.FiscalYear;

/** What is counted in a year happens in it; what does not is remarked. */
record HappensInTheYear(int fiscalYear, LocalDate on) implements Rule {

    @Override
    public String code() {
        return "knowledge.date.outside-year";
    }

    @Override
    public boolean isMet() {
        return new FiscalYear(fiscalYear).contains(on);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear), "on", on.toString());
    }
}
