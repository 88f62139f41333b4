package org.changwat.query.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;

/** A log in memory that holds payloads, for what folds or reads them. */
public final class RememberedLog implements EventLog {

    private final List<LoggedEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    public LoggedEvent append(DomainEvent event, Instant recordedAt, Map<String, Object> metadata) {
        long sequence = sequences.merge(event.aggregateId(), 0L, (was, zero) -> was + 1);
        LoggedEvent logged = new RememberedEvent(events.size() + 1L, sequence, recordedAt, event, metadata);
        events.add(logged);
        return logged;
    }

    /** A log that ends at a position. */
    public RememberedLog upTo(long position) {
        RememberedLog shorter = new RememberedLog();
        events.stream()
                .limit(position)
                .forEach(event -> shorter.append(event.payload(), event.recordedAt(), event.metadata()));
        return shorter;
    }

    /** Sequence that the next event of an aggregate gets. */
    public long nextSequence(String aggregateId) {
        return sequences.getOrDefault(aggregateId, -1L) + 1;
    }

    public List<LoggedEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public List<LoggedEvent> read(long after, int limit) {
        return events.stream().skip(after).limit(limit).toList();
    }

    @Override
    public Optional<LoggedEvent> at(long position) {
        return position < 1 || position > head() ? Optional.empty() : Optional.of(events.get((int) position - 1));
    }

    @Override
    public List<LoggedEvent> ofAggregate(String aggregateId) {
        return events.stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .toList();
    }

    @Override
    public List<LoggedEvent> ofIdempotencyKey(String actor, String key) {
        return List.of();
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        return () -> {};
    }
}
