package org.changwat.events.directory;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.LocalizedText;
import org.changwat.events.reference.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit exists from a day on.
 *
 * @param parent code of the unit it belongs to, or null
 * @param effectiveFrom first day on which it exists
 */
@Revision("1")
public record UnitRegistered(
        String code,
        UnitKind kind,
        LocalizedText name,
        @Nullable String parent,
        LocalDate effectiveFrom,
        @Nullable Gazette gazette,
        @Nullable Long corrects)
        implements UnitEvent {}
