package org.changwat.command.framework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.changwat.command.Logged;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.framework.NonWorkingDayDeclared;
import org.jspecify.annotations.Nullable;

/**
 * What the framework is now.
 *
 * @param drafted sequence of the definition that stands, -1 before the first
 * @param publication what put it in force, or null
 * @param calendar as it was amended
 * @param entered sequence of the event that entered each entry of the calendar, by its code
 * @param closed days that were declared, each with its declaration
 * @param events how many events are folded in
 */
record FrameworkState(
        @Nullable FrameworkDefined defined,
        long drafted,
        @Nullable Logged<FrameworkPublished> publication,
        List<CalendarEntry> calendar,
        Map<String, Long> entered,
        Map<LocalDate, Logged<NonWorkingDayDeclared>> closed,
        long events) {

    static final FrameworkState NONE = new FrameworkState(null, -1, null, List.of(), Map.of(), Map.of(), 0);

    FrameworkState evolve(FrameworkEvent event) {
        if (event instanceof FrameworkDefined drawnUp) {
            return new FrameworkState(
                    drawnUp,
                    events,
                    publication,
                    drawnUp.calendar(),
                    entered(Map.of(), drawnUp.calendar()),
                    closed,
                    events + 1);
        }
        if (event instanceof FrameworkPublished published) {
            return new FrameworkState(
                    defined, drafted, new Logged<>(published, events), calendar, entered, closed, events + 1);
        }
        if (event instanceof CalendarAmended amended) {
            return new FrameworkState(
                    defined,
                    drafted,
                    publication,
                    amended.on(calendar),
                    entered(entered, amended.entries()),
                    closed,
                    events + 1);
        }
        if (event instanceof NonWorkingDayDeclared declared) {
            Map<LocalDate, Logged<NonWorkingDayDeclared>> next = new HashMap<>(closed);
            if (declared.replaces() != null) {
                next.remove(declared.replaces());
            }
            next.put(declared.date(), new Logged<>(declared, events));
            return new FrameworkState(defined, drafted, publication, calendar, entered, Map.copyOf(next), events + 1);
        }
        throw new IllegalStateException("no framework knows " + event);
    }

    boolean published() {
        return publication != null;
    }

    /** Whether the calendar says so already. */
    boolean says(List<CalendarEntry> entries) {
        return calendar.containsAll(entries);
    }

    /** The declaration that stands at a sequence, or null. */
    @Nullable
    Logged<NonWorkingDayDeclared> declaredAt(long sequence) {
        return closed.values().stream()
                .filter(each -> each.sequence() == sequence)
                .findFirst()
                .orElse(null);
    }

    private Map<String, Long> entered(Map<String, Long> before, List<CalendarEntry> entries) {
        Map<String, Long> next = new HashMap<>(before);
        entries.forEach(entry -> next.put(entry.code(), events));
        return Map.copyOf(next);
    }
}
