package org.changwat.events;

import java.time.LocalDate;
import java.util.List;

/** A fact about one aggregate. Once stored it is never edited; its JSON form is a contract. */
public interface DomainEvent {

    /** The id of the aggregate that decided it, such as {@code SC-2557-TH-83}. */
    String aggregateId();

    /** The business date on which it took effect, Asia/Bangkok (domain rule 4). */
    LocalDate effectiveOn();

    /** What the rules remarked without rejecting; kept in the event. */
    default List<Warning> warnings() {
        return List.of();
    }
}
