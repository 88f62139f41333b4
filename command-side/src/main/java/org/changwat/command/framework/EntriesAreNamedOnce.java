package org.changwat.command.framework;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.framework.CalendarEntry;

/** An amendment changes something, and each entry once. */
record EntriesAreNamedOnce(int fiscalYear, List<CalendarEntry> entries) implements Rule {

    @Override
    public String code() {
        return "framework.calendar.entries";
    }

    @Override
    public boolean isMet() {
        return !entries.isEmpty()
                && entries.stream().map(CalendarEntry::code).distinct().count() == entries.size();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear));
    }
}
