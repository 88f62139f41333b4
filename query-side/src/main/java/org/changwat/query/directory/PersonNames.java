package org.changwat.query.directory;

import java.util.List;
import java.util.Optional;
import org.changwat.query.directory.PersonContacts.Contact;
import org.jspecify.annotations.Nullable;

/** How persons, who are ids in the log, are told to the reader at hand. */
public final class PersonNames {

    private final People people;
    private final PersonContacts contacts;

    PersonNames(People people, PersonContacts contacts) {
        this.people = people;
        this.contacts = contacts;
    }

    /** A person by id; empty where nobody of that id was ever registered, as of a group that bears a role alone. */
    public Optional<Told> find(String person) {
        return Optional.ofNullable(people.find(List.of(person)).get(person)).map(this::told);
    }

    private Told told(People.Named known) {
        boolean erased = known.erasedOn() != null;
        return new Told(
                known.role(),
                erased ? null : contacts.find(known.person()).map(Contact::name).orElse(null),
                erased);
    }

    /**
     * What may be told of a person.
     *
     * @param name null where the reader may not see it, where none is kept and where it was erased
     * @param erased whether what was kept of the person was erased
     */
    public record Told(@Nullable String role, @Nullable String name, boolean erased) {

        /** Without what must not reach a log file. */
        @Override
        public String toString() {
            return "Told[role=" + role + ", erased=" + erased + "]";
        }
    }
}
