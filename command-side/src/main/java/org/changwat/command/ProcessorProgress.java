package org.changwat.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.changwat.command.api.AutomationProgress;
import org.changwat.events.log.EventLog;

/**
 * Reads how far the automations are from their processors in this process. Where another process runs one of them, that cannot
 * be seen from here: the time runs out, at most {@link #UNSEEN}, and the caller decides without knowing.
 */
final class ProcessorProgress implements AutomationProgress {

    /** Longest wait for an automation that runs elsewhere; one step of an automation takes a fraction of it. */
    private static final Duration UNSEEN = Duration.ofSeconds(1);

    /** An automation's event sets off another's, but no chain is longer than this. */
    private static final int LONGEST_CHAIN = 6;

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(2);

    private final List<String> names;
    private final Supplier<EventProcessingConfiguration> processing;
    private final EventLog log;

    ProcessorProgress(List<String> names, Supplier<EventProcessingConfiguration> processing, EventLog log) {
        this.names = List.copyOf(names);
        this.processing = processing;
        this.log = log;
    }

    /**
     * Follows the chain: once all have handled a position, what they wrote in answer lies below the log's head, which is then
     * what they must have handled, until the head stands still or the longest chain is through.
     */
    @Override
    public boolean awaitCaughtUp(long position, Duration atMost) {
        long began = System.nanoTime();
        long target = position;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            if (!awaitHandled(target, began, atMost)) {
                return false;
            }
            long head = log.head();
            if (head <= target) {
                return true;
            }
            target = head;
        }
        return awaitHandled(target, began, atMost);
    }

    private boolean awaitHandled(long target, long began, Duration atMost) {
        for (String name : names) {
            while (true) {
                List<EventTrackerStatus> segments = segments(name);
                if (!segments.isEmpty() && segments.stream().allMatch(segment -> handled(segment, target))) {
                    break;
                }
                Duration limit = segments.isEmpty() && UNSEEN.compareTo(atMost) < 0 ? UNSEEN : atMost;
                if (System.nanoTime() - began >= limit.toNanos()
                        || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_EVERY);
            }
        }
        return true;
    }

    private List<EventTrackerStatus> segments(String name) {
        return processing
                .get()
                .eventProcessor(name, StreamingEventProcessor.class)
                .map(processor -> List.copyOf(processor.processingStatus().values()))
                .orElse(List.of());
    }

    private static boolean handled(EventTrackerStatus segment, long target) {
        return segment.getCurrentPosition().orElse(0) >= target;
    }
}
