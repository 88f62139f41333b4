package org.changwat.query.directory;

import java.time.LocalDate;
import org.changwat.events.directory.PersonRegistered;
import org.jspecify.annotations.Nullable;

/**
 * A person by role, as the log tells it.
 *
 * @param erasedOn when the data kept beside the log were erased, null where they stand
 */
record KnownPerson(
        String person,
        @Nullable String role,
        @Nullable String office,
        @Nullable String unit,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate erasedOn) {

    static KnownPerson of(String person) {
        return new KnownPerson(person, null, null, null, null, null);
    }

    KnownPerson registered(PersonRegistered event) {
        return new KnownPerson(person, event.role(), event.office(), event.unit(), event.registeredOn(), erasedOn);
    }

    KnownPerson erased(LocalDate on) {
        return new KnownPerson(person, role, office, unit, registeredOn, on);
    }
}
