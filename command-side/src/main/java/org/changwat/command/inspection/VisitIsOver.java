package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** What is recorded has happened. */
record VisitIsOver(LocalDate to, LocalDate today) implements Rule {

    @Override
    public String code() {
        return "inspection.dates.future";
    }

    @Override
    public boolean isMet() {
        return !to.isAfter(today);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("to", to.toString(), "today", today.toString());
    }
}
