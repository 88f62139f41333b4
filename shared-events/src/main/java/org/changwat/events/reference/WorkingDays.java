package org.changwat.events.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Monday to Friday except the days on which government offices are closed (domain rule 20). */
public final class WorkingDays {

    private static final Map<LocalDate, String> CLOSED = load();

    private WorkingDays() {}

    /** Days on which government offices are closed, with their Thai names. */
    public static Map<LocalDate, String> closedDays() {
        return CLOSED;
    }

    public static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED.containsKey(date);
    }

    /** Working days after the due day, up to and with the day of receipt; 0 when it was in time. */
    public static int late(LocalDate due, LocalDate received) {
        return (int) due.plusDays(1)
                .datesUntil(received.isAfter(due) ? received.plusDays(1) : due.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    private static Map<LocalDate, String> load() {
        Map<LocalDate, String> closed = new LinkedHashMap<>();
        Table.read("holidays.tsv").forEach(row -> closed.put(LocalDate.parse(row.text("date")), row.text("name_th")));
        return Collections.unmodifiableMap(closed);
    }
}
