package org.changwat.events.directory;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A unit went over into another and is no more; its code is not used again.
 *
 * @param into code of the unit it went over into
 */
@Revision("1")
public record UnitMerged(
        String code,
        String into,
        LocalDate effectiveFrom,
        Gazette gazette,
        @Nullable Long corrects) implements UnitEvent {}
