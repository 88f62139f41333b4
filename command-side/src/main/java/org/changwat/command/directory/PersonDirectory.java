package org.changwat.command.directory;

import org.jspecify.annotations.Nullable;

/**
 * Where the names, telephone numbers and e-mail addresses of persons are kept: beside the log, so that erasing a person never
 * touches it. What is stored here is not part of any event, view or export.
 */
public interface PersonDirectory {

    /**
     * Keeps or replaces what is known of a person. For an erased person it does nothing, for good: a registration that was
     * under way when the person was erased must not bring the name back.
     */
    void put(String person, Contact contact);

    /** Erases what is known of a person and remembers the id as erased; an unknown or erased id is no error. */
    void erase(String person);

    /** How a person is called and reached. */
    record Contact(
            String name, @Nullable String phone, @Nullable String email) {

        /** Without what must not reach a log file. */
        @Override
        public String toString() {
            return "Contact[not shown]";
        }
    }
}
