package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * The events of the aggregates that were loaded last, decoded once. Events are never edited or deleted, so what was read stays
 * true; what follows it is asked of the database at every load, so that a decision never rests on less than the log holds, whichever
 * process wrote it. Kept are events, not states: nothing here is a copy that could differ from the log.
 */
final class WarmAggregates {

    private static final int NEXT_LOOK = 8;

    private final BlockLog log;
    private final Serializer serializer;
    private final EventUpcaster upcaster;
    private final long capacity;
    private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /**
     * Keeps nothing yet.
     *
     * @param capacity most bytes of event text to keep
     */
    WarmAggregates(BlockLog log, Serializer serializer, EventUpcaster upcaster, long capacity) {
        this.log = log;
        this.serializer = serializer;
        this.upcaster = upcaster;
        this.capacity = capacity;
    }

    /** All events of an aggregate that stand in the database now. */
    DomainEventStream read(String aggregate) {
        Known before = get(aggregate);
        int look = before.next() == 0 ? AggregateReader.FIRST_LOOK : NEXT_LOOK;
        List<StoredEvent> added = AggregateReader.from(log, aggregate, before.next(), look);
        log.meters().loaded(before.next(), added.size());
        Known now = added.isEmpty() ? before : before.with(added, serializer, upcaster);
        put(aggregate, now);
        return DomainEventStream.of(now.events().stream(), () -> now.next() == 0 ? null : now.next() - 1);
    }

    private synchronized Known get(String aggregate) {
        return known.getOrDefault(aggregate, Known.NOTHING);
    }

    private synchronized void put(String aggregate, Known now) {
        Known before = known.getOrDefault(aggregate, Known.NOTHING);
        if (now.next() <= before.next() || now.bytes() > capacity) {
            return;
        }
        known.put(aggregate, now);
        bytes += now.bytes() - before.bytes();
        var eldest = known.entrySet().iterator();
        while (bytes > capacity) {
            bytes -= eldest.next().getValue().bytes();
            eldest.remove();
        }
    }

    /**
     * What was read of an aggregate.
     *
     * @param next the sequence that was not read yet
     * @param bytes bytes of the texts of its events
     */
    private record Known(List<DomainEventMessage<?>> events, long next, long bytes) {

        static final Known NOTHING = new Known(List.of(), 0, 0);

        Known with(List<StoredEvent> added, Serializer serializer, EventUpcaster upcaster) {
            List<DomainEventMessage<?>> all = new ArrayList<>(events);
            EventStreamUtils.upcastAndDeserializeDomainEvents(
                            added.stream().map(StoredEvent::domainData), serializer, upcaster)
                    .forEachRemaining(all::add);
            return new Known(
                    Collections.unmodifiableList(all),
                    next + added.size(),
                    bytes + added.stream().mapToLong(StoredEvent::size).sum());
        }
    }
}
