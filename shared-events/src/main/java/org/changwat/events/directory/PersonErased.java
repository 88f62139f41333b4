package org.changwat.events.directory;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What was kept of a person beside the log is erased; the id stays, and is not given to another. */
@Revision("1")
public record PersonErased(String person, LocalDate erasedOn) implements PersonEvent {

    @Override
    public LocalDate effectiveOn() {
        return erasedOn;
    }
}
