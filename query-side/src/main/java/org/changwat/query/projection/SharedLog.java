package org.changwat.query.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as the processors of this process read it: a stretch that one of them has just read, checked and decoded is there
 * for the others, so that a dozen views rebuilt together cost little more reading than one. Near the head each reads for
 * itself, woken by the log.
 */
final class SharedLog implements StreamableMessageSource<TrackedEventMessage<?>> {

    /** Events of a stretch; a stretch begins behind a multiple of this. */
    static final int STRETCH = 512;

    private static final int MOST_STRETCHES = 16;
    private static final int MOST_PARKED = 4;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final LongSupplier head;
    private final Map<Long, Stretch> stretches = new LinkedHashMap<>(32, 0.75f, true);
    private final Map<Long, BlockingStream<TrackedEventMessage<?>>> parked = new LinkedHashMap<>();

    /**
     * Shares a source.
     *
     * @param head last position of the log as last seen, may be behind
     */
    SharedLog(StreamableMessageSource<TrackedEventMessage<?>> source, LongSupplier head) {
        this.source = source;
        this.head = head;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new SharedStream(Positions.of(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return source.createTokenAt(instant);
    }

    private boolean isWhole(long stretch) {
        return (stretch + 1) * STRETCH <= head.getAsLong();
    }

    private List<TrackedEventMessage<?>> events(long number) throws InterruptedException {
        Stretch stretch;
        synchronized (stretches) {
            stretch = stretches.computeIfAbsent(number, Stretch::new);
            Iterator<Stretch> eldest = stretches.values().iterator();
            while (stretches.size() > MOST_STRETCHES) {
                eldest.next();
                eldest.remove();
            }
        }
        return stretch.events();
    }

    /** A reader behind a position: one that was left there, for finding a place in the log takes several look-ups. */
    private BlockingStream<TrackedEventMessage<?>> readerAt(long after) {
        synchronized (parked) {
            BlockingStream<TrackedEventMessage<?>> left = parked.remove(after);
            if (left != null) {
                return left;
            }
        }
        return source.openStream(new GlobalSequenceTrackingToken(after));
    }

    private void park(long after, BlockingStream<TrackedEventMessage<?>> reader) {
        synchronized (parked) {
            BlockingStream<TrackedEventMessage<?>> another = parked.put(after, reader);
            if (another != null) {
                another.close();
            }
            Iterator<BlockingStream<TrackedEventMessage<?>>> eldest =
                    parked.values().iterator();
            while (parked.size() > MOST_PARKED) {
                eldest.next().close();
                eldest.remove();
            }
        }
    }

    /** Lets go of all that was read. */
    void clear() {
        synchronized (stretches) {
            stretches.clear();
        }
        synchronized (parked) {
            parked.values().forEach(BlockingStream::close);
            parked.clear();
        }
    }

    /** So many events in a row, read by the first who wants them. */
    private final class Stretch {

        private final long number;
        private @Nullable List<TrackedEventMessage<?>> events;

        Stretch(long number) {
            this.number = number;
        }

        synchronized List<TrackedEventMessage<?>> events() throws InterruptedException {
            List<TrackedEventMessage<?>> read = events;
            if (read == null) {
                read = read();
                events = read;
            }
            return read;
        }

        private List<TrackedEventMessage<?>> read() throws InterruptedException {
            BlockingStream<TrackedEventMessage<?>> reader = readerAt(number * STRETCH);
            List<TrackedEventMessage<?>> read = new ArrayList<>(STRETCH);
            try {
                while (read.size() < STRETCH) {
                    read.add(reader.nextAvailable());
                }
            } catch (RuntimeException | InterruptedException e) {
                reader.close();
                throw e;
            }
            park((number + 1) * STRETCH, reader);
            return read;
        }
    }

    /**
     * Takes shared stretches while they are whole, then follows the head with a reader of its own. Guarded, because Axon's
     * coordinator still looks whether there is more while the next round may have begun on another thread.
     */
    private final class SharedStream implements BlockingStream<TrackedEventMessage<?>> {

        private long position;
        private Iterator<TrackedEventMessage<?>> events =
                List.<TrackedEventMessage<?>>of().iterator();
        private @Nullable TrackedEventMessage<?> next;
        private @Nullable BlockingStream<TrackedEventMessage<?>> own;
        private @Nullable Runnable onAvailable;

        SharedStream(long after) {
            this.position = after;
            if (!isWhole(after / STRETCH)) {
                follow();
            }
        }

        private BlockingStream<TrackedEventMessage<?>> follow() {
            BlockingStream<TrackedEventMessage<?>> stream = own;
            if (stream == null) {
                stream = readerAt(position);
                own = stream;
                Runnable callback = onAvailable;
                if (callback != null) {
                    stream.setOnAvailableCallback(callback);
                }
            }
            return stream;
        }

        private @Nullable TrackedEventMessage<?> shared() throws InterruptedException {
            if (next == null && own == null) {
                if (!events.hasNext() && isWhole(position / STRETCH)) {
                    List<TrackedEventMessage<?>> all = SharedLog.this.events(position / STRETCH);
                    events = all.subList((int) (position % STRETCH), all.size()).iterator();
                }
                if (events.hasNext()) {
                    next = events.next();
                }
            }
            return next;
        }

        @Override
        public synchronized Optional<TrackedEventMessage<?>> peek() {
            try {
                TrackedEventMessage<?> event = shared();
                return event == null ? follow().peek() : Optional.of(event);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }

        @Override
        public synchronized boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return shared() != null || follow().hasNextAvailable(timeout, unit);
        }

        @Override
        public synchronized TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            TrackedEventMessage<?> event = shared();
            if (event == null) {
                event = follow().nextAvailable();
            }
            next = null;
            position = Positions.of(event.trackingToken());
            return event;
        }

        @Override
        public synchronized boolean setOnAvailableCallback(Runnable callback) {
            onAvailable = callback;
            BlockingStream<TrackedEventMessage<?>> stream = own;
            if (stream != null) {
                stream.setOnAvailableCallback(callback);
            }
            return true;
        }

        @Override
        public synchronized void close() {
            BlockingStream<TrackedEventMessage<?>> stream = own;
            if (stream != null) {
                stream.close();
            }
        }
    }
}
