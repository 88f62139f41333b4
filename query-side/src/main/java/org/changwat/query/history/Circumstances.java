package org.changwat.query.history;

import java.util.Collection;
import java.util.List;
import org.changwat.events.EventMetadata;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Who caused an event and why, from its metadata.
 *
 * @param actor account or {@code automation:<name>}; null where nobody is named
 * @param simulated whether it belongs to the simulated demo year
 */
public record Circumstances(
        @Nullable String actor,
        List<String> roles,
        @Nullable String reason,
        boolean simulated) {

    public Circumstances {
        roles = List.copyOf(roles);
    }

    public static Circumstances of(Recorded event) {
        Object roles = event.metadata().get(EventMetadata.ROLES);
        return new Circumstances(
                text(event, EventMetadata.ACTOR),
                roles instanceof Collection<?> several
                        ? several.stream().map(String::valueOf).toList()
                        : List.of(),
                text(event, EventMetadata.REASON),
                "true".equals(text(event, EventMetadata.SIMULATED)));
    }

    private static @Nullable String text(Recorded event, String key) {
        Object value = event.metadata().get(key);
        return value == null ? null : value.toString();
    }
}
