package org.changwat.command.framework;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** What stands is corrected, not declared a second time with other content. */
record DayIsDeclaredOnce(LocalDate date, boolean declared) implements Rule {

    @Override
    public String code() {
        return "framework.non-working-day.exists";
    }

    @Override
    public boolean isMet() {
        return !declared;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("date", date.toString());
    }
}
