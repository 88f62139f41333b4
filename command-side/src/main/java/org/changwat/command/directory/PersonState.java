package org.changwat.command.directory;

import org.changwat.events.directory.PersonErased;
import org.changwat.events.directory.PersonEvent;
import org.changwat.events.directory.PersonRegistered;
import org.jspecify.annotations.Nullable;

/** Who the person is now, by role. */
record PersonState(@Nullable PersonRegistered registered, boolean erased) {

    static final PersonState NONE = new PersonState(null, false);

    PersonState evolve(PersonEvent event) {
        if (event instanceof PersonRegistered person) {
            return new PersonState(person, erased);
        }
        if (event instanceof PersonErased) {
            return new PersonState(registered, true);
        }
        throw new IllegalStateException("no person knows " + event);
    }
}
