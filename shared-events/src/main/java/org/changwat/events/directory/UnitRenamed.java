package org.changwat.events.directory;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A unit bears another name from a day on; its code stays.
 *
 * @param from name before
 * @param to name after
 */
@Revision("1")
public record UnitRenamed(
        String code,
        LocalizedText from,
        LocalizedText to,
        LocalDate effectiveFrom,
        Gazette gazette,
        @Nullable Long corrects)
        implements UnitEvent {}
