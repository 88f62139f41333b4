package org.changwat.query.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;

/** What all processors of this process go by: the head of the log as last seen, and a clock that only runs forward. */
final class Pace {

    private final io.micrometer.core.instrument.Clock clock;
    private volatile long head;
    private long moves;

    Pace(MeterRegistry registry) {
        this.clock = registry.config().clock();
    }

    long head() {
        return head;
    }

    void head(long seen) {
        head = Math.max(head, seen);
    }

    long nanos() {
        return clock.monotonicTime();
    }

    /** Milliseconds since an earlier {@link #nanos()}. */
    long millisSince(long then) {
        return TimeUnit.NANOSECONDS.toMillis(nanos() - then);
    }

    synchronized long moves() {
        return moves;
    }

    /** Some view has folded further. */
    synchronized void moved() {
        moves++;
        notifyAll();
    }

    /** Waits until some view has folded further than when {@link #moves()} said so, at most so many milliseconds. */
    synchronized void await(long since, long millis) throws InterruptedException {
        if (moves == since) {
            wait(millis);
        }
    }
}
