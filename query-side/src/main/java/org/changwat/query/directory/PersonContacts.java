package org.changwat.query.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How persons are called and reached, from beside the log; answers only what the caller may see. */
public interface PersonContacts {

    /** Empty where nothing is kept of the person, where it was erased, and where the caller may not see it. */
    Optional<Contact> find(String person);

    /** Name, telephone number and e-mail address. */
    record Contact(
            String name, @Nullable String phone, @Nullable String email) {

        /** Without what must not reach a log file. */
        @Override
        public String toString() {
            return "Contact[not shown]";
        }
    }
}
