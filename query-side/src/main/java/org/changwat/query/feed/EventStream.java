package org.changwat.query.feed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's stream (Server-Sent Events). It pulls from the log by the client's own position, one small piece at a time
 * and only when the socket takes it (non-blocking writes): a slow client holds one piece and no thread. Being woken only
 * means "look again", so wakes that come together are one.
 *
 * <p>The container uses its response again for another request once a stream is over, and tells that on a thread of its own. Nothing is
 * written from then on, and a write that the client's leaving broke off is the container's to end: whoever ends it a second time ends
 * what came after it.
 */
class EventStream implements WriteListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final int BATCH = 64;
    private static final int PIECE_BYTES = 32 * 1_024;
    private static final int LOOKS_PER_TURN = 32;

    private final EventLog log;
    private final Selection selection;
    private final Telling telling;
    private final BooleanSupplier standing;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Executor threads;
    private final Consumer<EventStream> onEnd;
    private final AtomicInteger wakes = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Lock socket = new ReentrantLock();
    private volatile boolean writable;
    private volatile boolean over;
    private volatile boolean endAsked;
    private volatile boolean heartbeatDue;
    private long position;
    private boolean greeted;
    private boolean flushDue;
    private boolean caughtUp;

    EventStream(
            EventLog log,
            long after,
            Selection selection,
            Telling telling,
            BooleanSupplier standing,
            AsyncContext context,
            Executor threads,
            Consumer<EventStream> onEnd)
            throws IOException {
        this.log = log;
        this.position = after;
        this.selection = selection;
        this.telling = telling;
        this.standing = standing;
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.threads = threads;
        this.onEnd = onEnd;
    }

    /** The container calls back when the socket first takes bytes. */
    void begin() {
        context.addListener(this);
        out.setWriteListener(this);
    }

    /** Look at the log again; before the container has handed the socket over there is nothing to write to. */
    void wake() {
        if (writable && !over && wakes.getAndIncrement() == 0) {
            try {
                threads.execute(this::turn);
            } catch (RejectedExecutionException stopping) {
                complete();
            }
        }
    }

    /** Show that the stream lives, and how far it has looked. */
    void beat() {
        heartbeatDue = true;
        wake();
    }

    /** Close; the client may reconnect with the last id it saw. */
    void end() {
        endAsked = true;
        wake();
    }

    /** A standing that cannot be looked up now is asked for again. */
    void endUnlessLetIn() {
        try {
            if (!standing.getAsBoolean()) {
                end();
            }
        } catch (RuntimeException unknown) {
            LOG.debug("Whether a stream's reader is still let in cannot be seen: {}", unknown.toString());
        }
    }

    private void turn() {
        int seen = wakes.get();
        boolean more;
        try {
            more = write();
        } catch (IOException gone) {
            LOG.debug("A stream at position {} has lost its reader: {}", position, gone.toString());
            over = true;
            onEnd.accept(this);
            return;
        } catch (RuntimeException e) {
            LOG.debug("A stream at position {} ends: {}", position, e.toString());
            complete();
            return;
        }
        if (over) {
            return;
        }
        boolean wokenAgain = wakes.addAndGet(-seen) > 0;
        if (wokenAgain || more) {
            if (!wokenAgain) {
                wake();
            } else {
                resume();
            }
        }
    }

    private void resume() {
        try {
            threads.execute(this::turn);
        } catch (RejectedExecutionException stopping) {
            complete();
        }
    }

    /** Whether there may be more to write at once, after others have had their turn. */
    private boolean write() throws IOException {
        for (int look = 0; look < LOOKS_PER_TURN; look++) {
            if (endAsked) {
                complete();
                return false;
            }
            if (!isReady()) {
                return false;
            }
            byte[] piece = nextPiece();
            if (piece.length > 0) {
                onSocket(() -> out.write(piece));
                flushDue = true;
                heartbeatDue = false;
            } else if (flushDue) {
                flushDue = false;
                onSocket(out::flush);
            } else if (caughtUp) {
                return false;
            }
        }
        return true;
    }

    private boolean isReady() {
        socket.lock();
        try {
            return !over && out.isReady();
        } finally {
            socket.unlock();
        }
    }

    private void onSocket(Write write) throws IOException {
        socket.lock();
        try {
            if (!over) {
                write.now();
            }
        } finally {
            socket.unlock();
        }
    }

    @FunctionalInterface
    private interface Write {
        void now() throws IOException;
    }

    private byte[] nextPiece() {
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        if (!greeted) {
            greeted = true;
            append(piece, "retry: 3000\n\n");
        }
        List<LoggedEvent> batch = log.read(position, BATCH);
        caughtUp = batch.isEmpty();
        for (LoggedEvent event : batch) {
            position = event.position();
            if (selection.admits(event)) {
                append(piece, "id: " + position + "\n" + telling.lines(event) + "\n");
                if (piece.size() >= PIECE_BYTES) {
                    break;
                }
            }
        }
        if (heartbeatDue && piece.size() == 0) {
            append(piece, ": heartbeat\nid: " + position + "\n\n");
        }
        return piece.toByteArray();
    }

    private static void append(ByteArrayOutputStream piece, String text) {
        piece.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void complete() {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        onEnd.accept(this);
        socket.lock();
        try {
            over = true;
            context.complete();
        } catch (IllegalStateException alreadyOver) {
            LOG.debug("The container had closed a stream already", alreadyOver);
        } finally {
            socket.unlock();
        }
    }

    @Override
    public void onWritePossible() {
        writable = true;
        wake();
    }

    @Override
    public void onError(Throwable broken) {
        complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        ended.set(true);
        socket.lock();
        try {
            over = true;
        } finally {
            socket.unlock();
        }
        onEnd.accept(this);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        complete();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
