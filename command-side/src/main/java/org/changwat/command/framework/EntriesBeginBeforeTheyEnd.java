package org.changwat.command.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.framework.CalendarEntry;

/** An entry's first day is not after its last. */
record EntriesBeginBeforeTheyEnd(List<CalendarEntry> entries) implements Rule {

    @Override
    public String code() {
        return "framework.calendar.dates";
    }

    @Override
    public boolean isMet() {
        return turned().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("entries", String.join(", ", turned()));
    }

    private List<String> turned() {
        return entries.stream()
                .filter(EntriesBeginBeforeTheyEnd::isTurned)
                .map(CalendarEntry::code)
                .toList();
    }

    private static boolean isTurned(CalendarEntry entry) {
        LocalDate from = entry.from();
        return from != null && from.isAfter(entry.to());
    }
}
