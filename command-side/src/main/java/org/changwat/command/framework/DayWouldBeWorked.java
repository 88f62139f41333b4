package org.changwat.command.framework;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** Only a day that would be worked is declared off. */
record DayWouldBeWorked(LocalDate date, boolean worked) implements Rule {

    @Override
    public String code() {
        return "framework.non-working-day.closed";
    }

    @Override
    public boolean isMet() {
        return worked;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("date", date.toString());
    }
}
