package org.changwat.query.projection;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that hand events out to the segments. Axon's coordinator looks again after 100 ms when a segment's buffer of
 * 1,024 events is full, which would bound a rebuild to some 10,000 events a second whatever the machine; here it looks
 * again after 2 ms.
 */
final class EagerScheduler extends ScheduledThreadPoolExecutor {

    private static final long BUFFER_FULL_MILLIS = 100;
    private static final long LOOK_AGAIN_MILLIS = 2;

    EagerScheduler(int threads) {
        super(threads, named("view-coordinator"));
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        boolean bufferFull = unit == TimeUnit.MILLISECONDS && delay == BUFFER_FULL_MILLIS;
        return super.schedule(command, bufferFull ? LOOK_AGAIN_MILLIS : delay, unit);
    }

    static java.util.concurrent.ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
