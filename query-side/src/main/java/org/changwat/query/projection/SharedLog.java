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

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final LongSupplier head;
    private final Map<Long, Stretch> stretches = new LinkedHashMap<>(32, 0.75f, true);

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

    private BlockingStream<TrackedEventMessage<?>> open(long after) {
        return source.openStream(new GlobalSequenceTrackingToken(after));
    }

    private Stretch stretch(long number) {
        synchronized (stretches) {
            Stretch stretch = stretches.computeIfAbsent(number, ignored -> new Stretch());
            Iterator<Stretch> eldest = stretches.values().iterator();
            while (stretches.size() > MOST_STRETCHES) {
                eldest.next();
                eldest.remove();
            }
            return stretch;
        }
    }

    /** The events of a stretch, read by the first who wants them. */
    private static final class Stretch {

        private @Nullable List<TrackedEventMessage<?>> events;

        synchronized List<TrackedEventMessage<?>> events(Reader reader) throws InterruptedException {
            List<TrackedEventMessage<?>> read = events;
            if (read == null) {
                read = reader.read();
                events = read;
            }
            return read;
        }

        private interface Reader {
            List<TrackedEventMessage<?>> read() throws InterruptedException;
        }
    }

    private final class SharedStream implements BlockingStream<TrackedEventMessage<?>> {

        private long position;
        private Iterator<TrackedEventMessage<?>> events =
                List.<TrackedEventMessage<?>>of().iterator();
        private @Nullable TrackedEventMessage<?> next;
        private @Nullable BlockingStream<TrackedEventMessage<?>> own;
        private long ownPosition = -1;
        private boolean shares = true;
        private @Nullable Runnable onAvailable;

        SharedStream(long after) {
            this.position = after;
            if (!isFarFromTheHead()) {
                follow();
            }
        }

        private boolean isFarFromTheHead() {
            return (position / STRETCH + 1) * STRETCH <= head.getAsLong();
        }

        /** From here on this stream reads for itself. */
        private BlockingStream<TrackedEventMessage<?>> follow() {
            shares = false;
            BlockingStream<TrackedEventMessage<?>> stream = readerAt(position);
            Runnable callback = onAvailable;
            if (callback != null) {
                stream.setOnAvailableCallback(callback);
            }
            return stream;
        }

        private @Nullable TrackedEventMessage<?> shared() {
            if (next == null && !events.hasNext() && isFarFromTheHead()) {
                try {
                    List<TrackedEventMessage<?>> all = stretch(position / STRETCH).events(this::readStretch);
                    events = all.subList((int) (position % STRETCH), all.size()).iterator();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return null;
                }
            }
            if (next == null && events.hasNext()) {
                next = events.next();
            }
            return next;
        }

        private List<TrackedEventMessage<?>> readStretch() throws InterruptedException {
            long before = position / STRETCH * STRETCH;
            BlockingStream<TrackedEventMessage<?>> reader = readerAt(before);
            List<TrackedEventMessage<?>> read = new ArrayList<>(STRETCH);
            while (read.size() < STRETCH) {
                read.add(reader.nextAvailable());
            }
            ownPosition = before + STRETCH;
            return read;
        }

        private BlockingStream<TrackedEventMessage<?>> readerAt(long after) {
            BlockingStream<TrackedEventMessage<?>> stream = own;
            if (stream == null || ownPosition != after) {
                closeOwn();
                stream = open(after);
                own = stream;
                ownPosition = after;
            }
            return stream;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            TrackedEventMessage<?> event = shares ? shared() : null;
            if (event != null) {
                return Optional.of(event);
            }
            return (shares ? follow() : readerAt(position)).peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (shares && shared() != null) {
                return true;
            }
            return (shares ? follow() : readerAt(position)).hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            TrackedEventMessage<?> event = shares ? shared() : null;
            if (event == null) {
                event = (shares ? follow() : readerAt(position)).nextAvailable();
                ownPosition = Positions.of(event.trackingToken());
            }
            next = null;
            position = Positions.of(event.trackingToken());
            return event;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            onAvailable = callback;
            if (!shares) {
                readerAt(position).setOnAvailableCallback(callback);
            }
            return true;
        }

        private void closeOwn() {
            BlockingStream<TrackedEventMessage<?>> stream = own;
            if (stream != null) {
                stream.close();
                own = null;
            }
        }

        @Override
        public void close() {
            closeOwn();
        }
    }
}
