package org.changwat.events.directory;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person acts in a role.
 *
 * @param role code of the role, such as {@code INSPECTOR}
 * @param office office the person acts for
 * @param unit unit the person belongs to
 */
@Revision("1")
public record PersonRegistered(
        String person,
        String role,
        @Nullable String office,
        @Nullable String unit,
        LocalDate registeredOn) implements PersonEvent {

    @Override
    public LocalDate effectiveOn() {
        return registeredOn;
    }
}
