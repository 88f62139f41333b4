package org.changwat.eventlog;

import org.changwat.events.DomainEvent;
import org.changwat.events.EventTypes;
import org.jspecify.annotations.Nullable;

/**
 * Stored names of payload types. Types without a stable name (Axon's own tokens, the payloads of its test suite) keep
 * their class names.
 */
public interface TypeNames {

    /** The stable name of a class, or null where it has none. */
    @Nullable
    String nameOf(Class<?> type);

    /** The class behind a stable name, or null where the name is not a stable one. */
    @Nullable
    Class<?> classOf(String name);

    /** The registry of the published language. */
    static TypeNames ofEvents() {
        return new TypeNames() {
            @Override
            public @Nullable String nameOf(Class<?> type) {
                return DomainEvent.class.isAssignableFrom(type) && classOf(EventTypes.nameOf(type)) == type
                        ? EventTypes.nameOf(type)
                        : null;
            }

            @Override
            public @Nullable Class<?> classOf(String name) {
                return EventTypes.classOf(name);
            }
        };
    }
}
