package org.changwat.events.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a published year were moved, added or called off.
 *
 * @param entries those that changed, as they are now; each stands in the place of the one with its code
 * @param corrects position of the event that entered them wrongly, or null
 */
@Revision("1")
public record CalendarAmended(
        int fiscalYear,
        List<CalendarEntry> entries,
        Authority authority,
        LocalDate amendedOn,
        @Nullable Long corrects) implements FrameworkEvent {

    public CalendarAmended {
        entries = Copies.of(entries);
    }

    @Override
    public LocalDate effectiveOn() {
        return amendedOn;
    }

    /** The calendar with these entries in it, new ones last. */
    public List<CalendarEntry> on(List<CalendarEntry> calendar) {
        List<CalendarEntry> next = new ArrayList<>(calendar);
        for (CalendarEntry entry : entries) {
            next.replaceAll(each -> each.code().equals(entry.code()) ? entry : each);
            if (next.stream().noneMatch(each -> each.code().equals(entry.code()))) {
                next.add(entry);
            }
        }
        return List.copyOf(next);
    }
}
