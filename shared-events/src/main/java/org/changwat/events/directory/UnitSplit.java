package org.changwat.events.directory;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a unit became units of their own; the unit goes on with the rest.
 *
 * @param into codes of the new units
 */
@Revision("1")
public record UnitSplit(
        String code,
        List<String> into,
        LocalDate effectiveFrom,
        Gazette gazette,
        @Nullable Long corrects) implements UnitEvent {

    public UnitSplit {
        into = Copies.of(into);
    }
}
