package org.changwat.eventlog;

import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;

/** Another event stands in the log under the key of this one; the storage engine turns it into what Axon expects. */
final class KeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PreparedEvent event;

    KeyTakenException(PreparedEvent event) {
        super("The log holds " + event.key() + " already");
        this.event = event;
    }

    EventMessage<?> event() {
        return Objects.requireNonNull(event).message();
    }
}
