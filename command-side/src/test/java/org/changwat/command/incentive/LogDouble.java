package org.changwat.command.incentive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventTypes;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;

/** A log in memory: positions from 1, in the order of entry. */
final class LogDouble implements EventLog {

    private final List<LoggedEvent> events = new ArrayList<>();

    /** Appends and answers the position. */
    long add(DomainEvent event) {
        long sequence = ofAggregate(event.aggregateId()).size();
        events.add(new Entry(events.size() + 1, event.aggregateId(), sequence, event));
        return events.size();
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
        return events.stream().filter(event -> event.position() == position).findFirst();
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

    private record Entry(long position, String aggregateId, long sequence, DomainEvent payload) implements LoggedEvent {

        @Override
        public String type() {
            return EventTypes.nameOf(payload.getClass());
        }

        @Override
        public String revision() {
            return EventTypes.revisionOf(payload.getClass());
        }

        @Override
        public String id() {
            return "event-" + position;
        }

        @Override
        public Instant recordedAt() {
            return Instant.EPOCH;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public Map<String, Object> metadata() {
            return Map.of();
        }
    }
}
