package org.changwat.query.projection;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** The streaming processor of one copy in this process, with the queue of what it set aside. */
final class CopyProcessor<V> {

    private static final long LOOK_FOR_SEGMENTS_MILLIS = 1_000;
    private static final long CLAIM_AGAIN_MILLIS = 200;
    private static final int SEQUENCES_IN_MEMORY = 4_096;

    private final Copy copy;
    private final CopyFold<V> fold;
    private final FoldTokens tokens;
    private final SetAsideEvents deadLetters;
    private final DeadLetteringEventHandlerInvoker invoker;
    private final PooledStreamingEventProcessor processor;

    /**
     * Makes the processor; {@link #start()} starts it.
     *
     * @param mostSegments how many segments this process should hold
     */
    CopyProcessor(
            Copy copy,
            CopyFold<V> fold,
            Stores stores,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            ProjectionSettings settings,
            Threads threads,
            IntSupplier mostSegments) {
        this.copy = copy;
        this.fold = fold;
        this.deadLetters = stores.deadLetters(copy);
        this.tokens = new FoldTokens(stores.tokens(), fold, deadLetters::readAgain);
        this.invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(fold)
                .sequencingPolicy(event -> fold.sequence(event).orElse(null))
                .queue(deadLetters)
                .enqueuePolicy(CopyProcessor::setAside)
                .transactionManager(NoTransactionManager.INSTANCE)
                .enableSequenceIdentifierCache()
                .sequenceIdentifierCacheSize(SEQUENCES_IN_MEMORY)
                .build();
        this.processor = PooledStreamingEventProcessor.builder()
                .name(copy.processor())
                .eventHandlerInvoker(invoker)
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(settings.segments())
                .maxSegmentProvider(name -> mostSegments.getAsInt())
                .batchSize(settings.batch())
                .tokenClaimInterval(LOOK_FOR_SEGMENTS_MILLIS)
                .claimExtensionThreshold(settings.claimTimeout().toMillis() / 4)
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(threads.coordinators())
                .workerExecutor(threads.workers())
                .build();
    }

    /**
     * A fold that threw sets its event aside. Anything else, such as a database that does not answer, is no fault of the
     * event: it fails the batch, which is tried again, or leaves a retried letter where it is.
     */
    private static EnqueueDecision<EventMessage<?>> setAside(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (cause instanceof FoldFailed failed) {
            Throwable reason = failed.getCause() == null ? failed : failed.getCause();
            return Decisions.enqueue(ThrowableCause.truncated(reason));
        }
        if (letter instanceof MongoDeadLetter<?>) {
            return Decisions.requeue(ThrowableCause.truncated(cause));
        }
        throw new IllegalStateException("The batch is tried again", cause);
    }

    void start() {
        processor.start();
    }

    CompletableFuture<Void> stop() {
        return processor.shutdownAsync();
    }

    Copy copy() {
        return copy;
    }

    SetAsideEvents deadLetters() {
        return deadLetters;
    }

    DeadLetteringEventHandlerInvoker invoker() {
        return invoker;
    }

    /** Position up to which each segment that this process holds has been folded and written. */
    Map<Integer, Long> watermarks() {
        Map<Integer, Long> watermarks = new TreeMap<>();
        for (int number : processor.processingStatus().keySet()) {
            SegmentFold<V> segment = fold.segment(number);
            int claim = segment.claim();
            EventTrackerStatus status = processor.processingStatus().get(number);
            if (status != null) {
                watermarks.put(number, segment.watermark(Positions.of(status.getTrackingToken()), claim));
            }
        }
        return watermarks;
    }

    /** Position up to which each segment was written here, also when it was let go. */
    Map<Integer, Long> written() {
        Map<Integer, Long> written = new TreeMap<>();
        fold.segments().forEach((segment, each) -> written.put(segment, each.written()));
        return written;
    }

    /** Writes what idle segments hold back, and has broken ones claimed anew. */
    void tend() {
        try {
            tokens.writeIdle(copy.processor());
        } finally {
            for (int segment : fold.broken()) {
                if (processor.processingStatus().containsKey(segment)) {
                    processor.releaseSegment(segment, CLAIM_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        }
    }

    ViewCondition condition() {
        if (!processor.isRunning()) {
            return ViewCondition.STOPPED;
        }
        boolean fails = processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState)
                || fold.segments().values().stream().anyMatch(SegmentFold::isFailing);
        return fails ? ViewCondition.FAILING : ViewCondition.RUNNING;
    }

    /** The threads that all processors of a process share. */
    record Threads(ScheduledExecutorService coordinators, ScheduledExecutorService workers) {}
}
