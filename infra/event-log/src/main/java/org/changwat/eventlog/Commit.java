package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.changwat.events.log.IdempotencyKeyTakenException;
import org.jspecify.annotations.Nullable;

/** The events of one unit of work on their way into a block; never split. */
final class Commit {

    /** Where a commit stands between its caller, who may give up, and the appender, who may have sent it. */
    enum State {
        /** Not sent, or sent and certainly not written: the caller may still withdraw it. */
        QUEUED,
        /** Sent: it may stand in the log. */
        SENT,
        /** Withdrawn or given up by its caller: never to be sent again. */
        LEFT
    }

    private final List<PreparedEvent> events;
    private final List<String> keys;
    private final int bytes;
    private final @Nullable String actor;
    private final @Nullable String idempotencyKey;
    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);
    private final CompletableFuture<Long> first = new CompletableFuture<>();

    Commit(List<PreparedEvent> events, @Nullable String actor, @Nullable String idempotencyKey) {
        this.events = List.copyOf(events);
        List<String> all = new ArrayList<>(events.size() + 1);
        int sum = 0;
        for (PreparedEvent event : events) {
            all.add(event.key());
            sum += event.bytes();
        }
        bytes = sum;
        this.actor = actor;
        this.idempotencyKey = idempotencyKey;
        if (idempotencyKey != null) {
            all.add(Keys.ofIdempotency(actor == null ? "" : actor, idempotencyKey));
        }
        keys = List.copyOf(all);
    }

    List<PreparedEvent> events() {
        return events;
    }

    /** The events' keys in order, then the idempotency key where there is one. */
    List<String> keys() {
        return keys;
    }

    int bytes() {
        return bytes;
    }

    /** Completes with the position of the first event. */
    CompletableFuture<Long> first() {
        return first;
    }

    boolean move(State from, State to) {
        return state.compareAndSet(from, to);
    }

    boolean left() {
        return state.get() == State.LEFT;
    }

    /** Fails it for a key that stands in the log already: a repeated request before a lost race. */
    void lost(Set<String> takenKeys) {
        if (idempotencyKey != null && takenKeys.contains(keys.get(keys.size() - 1))) {
            first.completeExceptionally(new IdempotencyKeyTakenException(actor == null ? "" : actor, idempotencyKey));
            return;
        }
        for (PreparedEvent event : events) {
            if (takenKeys.contains(event.key())) {
                first.completeExceptionally(new KeyTakenException(event));
                return;
            }
        }
        throw new IllegalArgumentException("None of the keys belongs to this commit");
    }
}
