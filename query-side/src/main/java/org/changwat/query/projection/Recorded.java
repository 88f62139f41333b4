package org.changwat.query.projection;

import java.time.Instant;
import java.util.Map;
import org.changwat.events.DomainEvent;
import org.changwat.events.log.LoggedEvent;

/**
 * An event with where and when the ledger took it in, as a fold reads it.
 *
 * @param position dense 1-based position in the log
 * @param sequence 0-based sequence within its aggregate
 * @param metadata see {@link org.changwat.events.EventMetadata}
 */
public record Recorded(
        long position,
        String aggregateId,
        long sequence,
        String type,
        Instant recordedAt,
        DomainEvent payload,
        Map<String, Object> metadata) {

    /** The same event as the log itself holds it. */
    public static Recorded of(LoggedEvent event) {
        return new Recorded(
                event.position(),
                event.aggregateId(),
                event.sequence(),
                event.type(),
                event.recordedAt(),
                event.payload(),
                event.metadata());
    }
}
