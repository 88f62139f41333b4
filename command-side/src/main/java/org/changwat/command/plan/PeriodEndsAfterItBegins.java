package org.changwat.command.plan;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** The last day of a plan is after its first. */
record PeriodEndsAfterItBegins(LocalDate from, LocalDate to) implements Rule {

    @Override
    public String code() {
        return "plan.period.order";
    }

    @Override
    public boolean isMet() {
        return to.isAfter(from);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
