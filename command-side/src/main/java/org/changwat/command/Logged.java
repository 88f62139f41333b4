package org.changwat.command;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.changwat.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event that stands on its aggregate, with its sequence there, so that a correction can be matched to it.
 *
 * @param sequence 0-based, within the aggregate
 */
public record Logged<E extends DomainEvent>(E event, long sequence) {

    private static final Set<String> ASIDE = Set.of("corrects", "edition", "warnings");

    /** Whether another event says the same, whichever entry it corrects and whatever the rules remarked. */
    public boolean saysTheSameAs(E next) {
        return event.getClass() == next.getClass()
                && Arrays.stream(event.getClass().getRecordComponents())
                        .filter(component -> !ASIDE.contains(component.getName()))
                        .allMatch(component -> Objects.equals(value(component, event), value(component, next)));
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an event is a public record", e);
        }
    }
}
