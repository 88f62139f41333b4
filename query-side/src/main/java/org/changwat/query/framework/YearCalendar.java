package org.changwat.query.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.NonWorkingDayDeclared;
import org.changwat.query.history.Circumstances;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A year's dates as they are now, and how they came to be so.
 *
 * @param entries as they were last amended
 * @param nonWorkingDays days declared for the year, beside the public holidays
 */
public record YearCalendar(
        List<CalendarEntry> entries, List<Amendment> amendments, List<NonWorkingDay> nonWorkingDays) {

    /**
     * One amendment.
     *
     * @param entries those that it changed, as it left them
     * @param corrects position of the entry it corrects, or null where dates were changed
     */
    public record Amendment(
            LocalDate amendedOn,
            List<CalendarEntry> entries,
            Authority authority,
            @Nullable Long corrects,
            @Nullable String reason,
            Instant recordedAt,
            long position) {

        public Amendment {
            entries = Copies.of(entries);
        }
    }

    /** A day on which offices are closed by declaration. */
    public record NonWorkingDay(
            LocalDate date,
            LocalizedText name,
            Authority authority,
            LocalDate declaredOn,
            @Nullable Long corrects,
            long position) {}

    public YearCalendar {
        entries = Copies.of(entries);
        amendments = Copies.of(amendments);
        nonWorkingDays = Copies.of(nonWorkingDays);
    }

    static YearCalendar of(List<CalendarEntry> entries) {
        return new YearCalendar(entries, List.of(), List.of());
    }

    YearCalendar with(CalendarAmended event, Recorded recorded) {
        List<Amendment> next = new ArrayList<>(amendments);
        next.add(new Amendment(
                event.amendedOn(),
                event.entries(),
                event.authority(),
                event.corrects(),
                Circumstances.of(recorded).reason(),
                recorded.recordedAt(),
                recorded.position()));
        return new YearCalendar(event.on(entries), next, nonWorkingDays);
    }

    YearCalendar with(NonWorkingDayDeclared event, Recorded recorded) {
        List<NonWorkingDay> next = new ArrayList<>(nonWorkingDays);
        next.removeIf(day -> day.date().equals(event.replaces()) || day.date().equals(event.date()));
        next.add(new NonWorkingDay(
                event.date(),
                event.name(),
                event.authority(),
                event.declaredOn(),
                event.corrects(),
                recorded.position()));
        return new YearCalendar(entries, amendments, next);
    }
}
