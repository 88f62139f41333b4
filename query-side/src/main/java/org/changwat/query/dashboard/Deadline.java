package org.changwat.query.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.events.LocalizedText;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.ChangeWindow;
import org.jspecify.annotations.Nullable;

/**
 * A last day of the year's calendar.
 *
 * @param name null for a window of change requests, which goes by its number
 * @param window number of the window of change requests, else null
 * @param from first day, where one is set
 */
public record Deadline(
        @Nullable LocalizedText name,
        @Nullable Integer window,
        @Nullable LocalDate from,
        LocalDate to,
        boolean cancelled) {

    /** All of a year, in the order of their last days. A window that the calendar names is told once. */
    public static List<Deadline> of(List<CalendarEntry> calendar, List<ChangeWindow> windows) {
        Stream<Deadline> entries = calendar.stream()
                .map(entry -> new Deadline(entry.name(), null, entry.from(), entry.to(), entry.cancelled()));
        Stream<Deadline> closings = windows.stream()
                .filter(window -> calendar.stream()
                        .noneMatch(entry -> entry.kind() == CalendarEntry.Kind.CHANGE_REQUEST
                                && entry.to().equals(window.closes())))
                .map(window -> new Deadline(null, window.no(), null, window.closes(), false));
        return Stream.concat(entries, closings)
                .sorted(Comparator.comparing(Deadline::to))
                .toList();
    }

    public boolean isAhead(LocalDate day) {
        return !cancelled && !to.isBefore(day);
    }
}
