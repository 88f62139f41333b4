package org.changwat.eventlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.changwat.events.log.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * An endless stream of events from a position on. It supports Axon's availability callback: without one a pooled
 * processor sleeps 500 ms between looks. One consumer at a time.
 */
final class BlockEventStream implements TrackingEventStream {

    private final BlockLog log;
    private final Serializer serializer;
    private final EventUpcaster upcaster;
    private final long after;
    private final BlockReader reader;
    private final Deque<ReadBlock> blocks = new ArrayDeque<>();
    private Iterator<TrackedEventMessage<?>> events =
            List.<TrackedEventMessage<?>>of().iterator();
    private @Nullable TrackedEventMessage<?> head;
    private EventLog.@Nullable Subscription callback;

    BlockEventStream(BlockLog log, Serializer serializer, EventUpcaster upcaster, long after) {
        this.log = log;
        this.serializer = serializer;
        this.upcaster = upcaster;
        this.after = after;
        this.reader = log.reader(after + 1);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(look());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            long moves = log.signal().moves();
            if (look() != null) {
                return true;
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            log.signal().await(moves, left);
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
            continue; // only an answer ends this
        }
        return take();
    }

    private synchronized TrackedEventMessage<?> take() {
        TrackedEventMessage<?> next = look();
        head = null;
        if (next == null) {
            throw new IllegalStateException("Two consumers read one stream");
        }
        return next;
    }

    /**
     * Guarded, because Axon's coordinator asks whether there is more when it has opened its gate: the next round may be
     * taking events on another thread by then, and an event that both had in hand would be lost.
     */
    private synchronized @Nullable TrackedEventMessage<?> look() {
        while (head == null) {
            if (events.hasNext()) {
                head = events.next();
            } else if (!blocks.isEmpty()) {
                events = decode(blocks.remove()).iterator();
            } else if (reader.last().id() < log.known().id()) {
                List<ReadBlock> next = reader.next();
                if (next.isEmpty()) {
                    return null;
                }
                blocks.addAll(next);
            } else {
                return null; // the watch learns of new blocks; each stream need not ask for itself
            }
        }
        return head;
    }

    private Stream<TrackedEventMessage<?>> decode(ReadBlock block) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                block.after(after).stream().map(StoredEvent::streamed), serializer, upcaster);
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        close();
        callback = log.signal().add(onAvailable);
        return true;
    }

    @Override
    public void close() {
        EventLog.Subscription present = callback;
        if (present != null) {
            present.close();
            callback = null;
        }
    }
}
