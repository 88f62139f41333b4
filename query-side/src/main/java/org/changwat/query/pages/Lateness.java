package org.changwat.query.pages;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.reference.WorkingDays;
import org.changwat.query.scorecard.Report;
import org.jspecify.annotations.Nullable;

/**
 * How the working days of a late report were counted, day by day; empty where the year's own days off give another sum than the reference
 * calendar, since the ledger's count then rests on days that the calendar does not know.
 */
public record Lateness(List<Day> days) {

    /**
     * A day after the due day, up to and with that of receipt.
     *
     * @param closed why offices were closed; null on a weekend and on a working day
     */
    public record Day(
            LocalDate date, boolean counted, @Nullable String closed) {}

    static Lateness of(Report report) {
        LocalDate due = report.due();
        if (due == null
                || !report.receivedOn().isAfter(due)
                || WorkingDays.late(due, report.receivedOn()) != report.workingDaysLate()) {
            return new Lateness(List.of());
        }
        return new Lateness(due.plusDays(1)
                .datesUntil(report.receivedOn().plusDays(1))
                .map(day -> new Day(
                        day,
                        WorkingDays.isWorkingDay(day),
                        WorkingDays.closedDays().get(day)))
                .toList());
    }
}
