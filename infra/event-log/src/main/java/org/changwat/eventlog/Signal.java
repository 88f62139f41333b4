package org.changwat.eventlog;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.changwat.events.log.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever waits that the head of the log has moved. Listeners run on a thread of their own, so that none of them
 * can hold up the appender; moves that come while they run are told once.
 */
final class Signal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Signal.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private long moves;
    private volatile boolean closed;

    Signal() {
        thread = new Thread(this::run, "block-log-signal");
        thread.setDaemon(true);
        thread.start();
    }

    EventLog.Subscription add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How often the head has moved: read before a look at the log, to be given to {@link #await}. */
    synchronized long moves() {
        return moves;
    }

    synchronized void fire() {
        moves++;
        notifyAll();
    }

    /** Waits until the head has moved since, at most so many nanoseconds. */
    synchronized void await(long since, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        while (moves == since && !closed) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return;
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
    }

    private void run() {
        try {
            for (long told = 0; !closed; ) {
                await(told, Long.MAX_VALUE / 2);
                told = moves();
                listeners.forEach(Signal::tell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // only close() interrupts
        }
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.warn("A listener of the log failed", e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        thread.interrupt();
    }
}
