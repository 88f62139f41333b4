package org.changwat.query.feed;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LedgerUnavailableException;
import org.changwat.events.log.LoggedEvent;

/** A log in memory that counts what it is asked for and can be taken away. */
class InMemoryEventLog implements EventLog {

    private final List<LoggedEvent> events = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger largestRead = new AtomicInteger();
    private volatile boolean away;

    /** Appends an event whose text has spacing, escapes and Thai that a re-serialization would alter. */
    LoggedEvent append(String aggregateId, String type) {
        long position = events.size() + 1L;
        String text = "{\"data\":{\"payload\":{\"note\":\"ภูเก็ต \\u0e01 1.0\"},  \"weight\":\"6.00\"},\"position\":\""
                + position + "\",\"subject\":\"" + aggregateId + "\",\"type\":\"" + type + "\"}";
        LoggedEvent event = new RecordedEvent(position, aggregateId, type, text);
        events.add(event);
        listeners.forEach(Runnable::run);
        return event;
    }

    void away(boolean now) {
        away = now;
    }

    void clear() {
        events.clear();
        largestRead.set(0);
    }

    int largestRead() {
        return largestRead.get();
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public long head() {
        if (away) {
            throw new LedgerUnavailableException("The database is away", null);
        }
        return events.size();
    }

    @Override
    public List<LoggedEvent> read(long after, int limit) {
        head();
        largestRead.accumulateAndGet(limit, Math::max);
        List<LoggedEvent> now = List.copyOf(events); // a part of the list itself breaks when an append comes between
        int from = (int) Math.min(after, now.size());
        return now.subList(from, Math.min(now.size(), from + limit));
    }

    @Override
    public Optional<LoggedEvent> at(long position) {
        return position < 1 || position > head() ? Optional.empty() : Optional.of(events.get((int) position - 1));
    }

    @Override
    public List<LoggedEvent> ofAggregate(String aggregateId) {
        return events.stream().filter(e -> e.aggregateId().equals(aggregateId)).toList();
    }

    @Override
    public List<LoggedEvent> ofIdempotencyKey(String actor, String key) {
        return List.of();
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
