package org.changwat.events.directory;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Since;
import org.jspecify.annotations.Nullable;

/**
 * A person acts in a role.
 *
 * @param role code of the role, such as {@code INSPECTOR}
 * @param office office the person acts for
 * @param unit unit the person belongs to
 * @param corrects position of the registration as entered wrongly, or null
 */
@Revision("2")
public record PersonRegistered(
        String person,
        String role,
        @Nullable String office,
        @Nullable String unit,
        LocalDate registeredOn,
        @Since("2") @Nullable Long corrects)
        implements PersonEvent {

    /** A registration that corrects no other. */
    public PersonRegistered(
            String person, String role, @Nullable String office, @Nullable String unit, LocalDate registeredOn) {
        this(person, role, office, unit, registeredOn, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return registeredOn;
    }
}
