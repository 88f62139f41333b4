package org.changwat.events.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.framework.CalendarEntry;

/**
 * The year's calendar changed, and the card's copy with it; penalties that it moves follow.
 *
 * @param frameworkSequence sequence of the framework's last event read
 * @param calendar all entries as they are now
 * @param nonWorkingDays every day that was declared for the year, beside those of the reference table
 */
@Revision("1")
public record ScorecardCalendarAmended(
        String unit,
        int fiscalYear,
        long frameworkSequence,
        List<CalendarEntry> calendar,
        List<LocalDate> nonWorkingDays,
        LocalDate effectiveOn)
        implements ScorecardEvent {

    public ScorecardCalendarAmended {
        calendar = Copies.of(calendar);
        nonWorkingDays = Copies.of(nonWorkingDays);
    }
}
