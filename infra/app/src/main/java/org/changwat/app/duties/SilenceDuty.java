package org.changwat.app.duties;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at the negotiation windows that are due, again and again, on one node at a time. */
class SilenceDuty {

    static final String LOCKS = "duty_locks";

    /** Longer than any look takes; a node that dies keeps the others from it no longer. */
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final LockingTaskExecutor alone;
    private final Runnable deemDue;
    private final Clock clock;

    SilenceDuty(LockingTaskExecutor alone, Runnable deemDue, Clock clock) {
        this.alone = alone;
        this.deemDue = deemDue;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${changwat.duties.first:PT15S}",
            fixedDelayString = "${changwat.duties.every:PT30S}")
    void look() {
        alone.executeWithLock(
                deemDue, new LockConfiguration(clock.instant(), "negotiation-windows", AT_MOST, Duration.ZERO));
    }
}
