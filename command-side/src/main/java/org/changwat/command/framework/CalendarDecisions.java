package org.changwat.command.framework;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.NonWorkingDayDeclared;
import org.changwat.events.reference.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Decides on the one thing that changes of a framework in force: its calendar, and the days that are not worked. */
final class CalendarDecisions {

    private CalendarDecisions() {}

    static List<FrameworkEvent> decide(
            FrameworkState state, AmendCalendar command, Correction correction, LocalDate today) {
        Rule.require(
                new OnlyPublishedCalendarsAreAmended(command.fiscalYear(), state.published()),
                new EntriesAreNamedOnce(command.fiscalYear(), command.entries()),
                new EntriesBeginBeforeTheyEnd(command.entries()));
        if (state.says(command.entries())) {
            return List.of();
        }
        Rule.require(new CorrectsWhatStands(
                command.aggregateId(),
                correction,
                command.entries().stream()
                        .map(CalendarEntry::code)
                        .map(code -> state.entered().getOrDefault(code, -1L))
                        .toList()));
        return List.of(new CalendarAmended(
                command.fiscalYear(),
                command.entries(),
                command.authority(),
                command.amendedOn() == null ? today : command.amendedOn(),
                command.corrects()));
    }

    static List<FrameworkEvent> decide(
            FrameworkState state, DeclareNonWorkingDay command, Correction correction, LocalDate today) {
        Logged<NonWorkingDayDeclared> standing = state.closed().get(command.date());
        Logged<NonWorkingDayDeclared> corrected = correction.isAsked() ? state.declaredAt(correction.sequence()) : null;
        NonWorkingDayDeclared event = new NonWorkingDayDeclared(
                command.fiscalYear(),
                command.date(),
                command.name(),
                command.authority(),
                declaredOn(command, standing, today),
                corrected == null ? null : corrected.event().date(),
                command.corrects());
        if (standing != null && says(standing.event(), event)) {
            return List.of();
        }
        Rule.require(
                new DayWouldBeWorked(command.date(), WorkingDays.isWorkingDay(command.date())),
                new CorrectsWhatStands(
                        command.aggregateId(), correction, List.of(corrected == null ? -1L : corrected.sequence())),
                new DayIsDeclaredOnce(
                        command.date(),
                        standing != null && (corrected == null || corrected.sequence() != standing.sequence())));
        return List.of(event);
    }

    private static LocalDate declaredOn(
            DeclareNonWorkingDay command, @Nullable Logged<NonWorkingDayDeclared> standing, LocalDate today) {
        if (command.declaredOn() != null) {
            return command.declaredOn();
        }
        return standing == null ? today : standing.event().declaredOn();
    }

    private static boolean says(NonWorkingDayDeclared standing, NonWorkingDayDeclared next) {
        return standing.name().equals(next.name())
                && standing.authority().equals(next.authority())
                && standing.declaredOn().equals(next.declaredOn());
    }
}
