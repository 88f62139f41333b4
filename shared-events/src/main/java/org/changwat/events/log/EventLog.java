package org.changwat.events.log;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The append-only log as a reader sees it: dense positions from 1, oldest first, majority-committed events only. */
public interface EventLog {

    /** Position of the last event, 0 while the log is empty. */
    long head();

    /** Up to {@code limit} events after a position, in order and without a gap. */
    List<LoggedEvent> read(long after, int limit);

    /** The event at a position, or empty where the log ends before it. */
    Optional<LoggedEvent> at(long position);

    /** All events of one aggregate, by sequence; empty for an unknown aggregate. */
    List<LoggedEvent> ofAggregate(String aggregateId);

    /** All events of several aggregates, those of one by sequence; asked for together they cost less than one by one. */
    default List<LoggedEvent> ofAggregates(Collection<String> aggregateIds) {
        return aggregateIds.stream()
                .distinct()
                .flatMap(id -> ofAggregate(id).stream())
                .toList();
    }

    /** The events of the commit that one actor's idempotency key was used for; empty where it is free. */
    List<LoggedEvent> ofIdempotencyKey(String actor, String key);

    /** Calls back, on some thread and soon, whenever the head has moved; close to stop. */
    Subscription onAppend(Runnable listener);

    /** A running subscription. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
