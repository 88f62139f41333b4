package org.changwat.events.directory;

import java.time.LocalDate;
import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one unit. Its code never changes meaning (domain rule 1). */
public sealed interface UnitEvent extends DomainEvent permits UnitRegistered, UnitRenamed, UnitSplit, UnitMerged {

    /** Code of the unit, such as {@code TH-38}. */
    String code();

    LocalDate effectiveFrom();

    @Override
    default String aggregateId() {
        return Ids.unit(code());
    }

    @Override
    default LocalDate effectiveOn() {
        return effectiveFrom();
    }
}
