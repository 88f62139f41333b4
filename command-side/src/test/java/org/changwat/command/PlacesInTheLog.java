package org.changwat.command;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.EventLog.Subscription;
import org.changwat.events.log.LoggedEvent;

/** A log that knows only where events stand. */
final class PlacesInTheLog implements EventLog {

    private final Map<Long, LoggedEvent> places = new HashMap<>();

    void put(long position, String aggregateId, long sequence) {
        places.put(position, new Place(position, aggregateId, sequence));
    }

    @Override
    public Optional<LoggedEvent> at(long position) {
        return Optional.ofNullable(places.get(position));
    }

    @Override
    public long head() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LoggedEvent> read(long after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LoggedEvent> ofAggregate(String aggregateId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LoggedEvent> ofIdempotencyKey(String actor, String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        throw new UnsupportedOperationException();
    }

    private record Place(long position, String aggregateId, long sequence) implements LoggedEvent {

        @Override
        public String type() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String revision() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String id() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant recordedAt() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException();
        }

        @Override
        public DomainEvent payload() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> metadata() {
            throw new UnsupportedOperationException();
        }
    }
}
