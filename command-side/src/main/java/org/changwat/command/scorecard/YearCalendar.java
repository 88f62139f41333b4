package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Round;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CalendarEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * When things are due in a card's year.
 *
 * @param entries the year's calendar
 */
record YearCalendar(List<CalendarEntry> entries, ClosedDays closedDays) {

    static YearCalendar of(Card card) {
        return new YearCalendar(
                card.terms().calendar(),
                ClosedDays.with(card.nonWorkingDays(), card.terms().frameworkSequence()));
    }

    /** The entry of that kind that is not cancelled; null where the year names none. */
    @Nullable
    CalendarEntry entry(Kind kind) {
        for (CalendarEntry entry : entries) {
            if (entry.kind() == kind && !entry.cancelled()) {
                return entry;
            }
        }
        return null;
    }

    /** Last day of what is due in a round; null where the year names none. */
    @Nullable
    LocalDate due(Kind kind, Round round) {
        for (CalendarEntry entry : entries) {
            if (entry.kind() == kind && entry.round() == round && !entry.cancelled()) {
                return entry.to();
            }
        }
        return null;
    }

    /** Whether what is due in a round was called off. */
    boolean isCancelled(Kind kind, Round round) {
        return due(kind, round) == null
                && entries.stream()
                        .anyMatch(entry -> entry.kind() == kind && entry.round() == round && entry.cancelled());
    }

    /** Working days after the due day; 0 where nothing is due. */
    int workingDaysLate(@Nullable LocalDate due, LocalDate received) {
        return due == null ? 0 : closedDays.late(due, received);
    }
}
