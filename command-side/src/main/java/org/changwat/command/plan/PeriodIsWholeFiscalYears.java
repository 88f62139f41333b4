package org.changwat.command.plan;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** A plan covers whole fiscal years; one that does not is remarked. */
record PeriodIsWholeFiscalYears(LocalDate from, LocalDate to) implements Rule {

    @Override
    public String code() {
        return "plan.period.years";
    }

    @Override
    public boolean isMet() {
        return from.getMonthValue() == 10
                && from.getDayOfMonth() == 1
                && to.getMonthValue() == 9
                && to.getDayOfMonth() == 30;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
