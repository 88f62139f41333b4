package org.changwat.command.directory;

import org.changwat.command.Logged;
import org.changwat.events.directory.PersonErased;
import org.changwat.events.directory.PersonEvent;
import org.changwat.events.directory.PersonRegistered;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is now, by role.
 *
 * @param events how many events are folded in
 */
record PersonState(@Nullable Logged<PersonRegistered> registered, boolean erased, long events) {

    static final PersonState NONE = new PersonState(null, false, 0);

    PersonState evolve(PersonEvent event) {
        if (event instanceof PersonRegistered person) {
            return new PersonState(new Logged<>(person, events), erased, events + 1);
        }
        if (event instanceof PersonErased) {
            return new PersonState(registered, true, events + 1);
        }
        throw new IllegalStateException("no person knows " + event);
    }
}
