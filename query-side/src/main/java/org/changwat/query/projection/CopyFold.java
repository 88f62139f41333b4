package org.changwat.query.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventMetadata;
import org.changwat.events.EventTypes;
import org.changwat.query.projection.ViewCollection.Change;
import org.jspecify.annotations.Nullable;

/** Folds what the processor of one copy hands over: events of a batch into their segment, a retried dead letter alone. */
final class CopyFold<V> implements EventMessageHandler {

    private final Projection<V> projection;
    private final Copy copy;
    private final ViewCollection views;
    private final ViewText<V> text;
    private final Pace pace;
    private final FoldMeters meters;
    private final String segmentKey;
    private final Map<Integer, SegmentFold<V>> segments = new ConcurrentHashMap<>();
    private volatile Recording lastRecording = new Recording("", Instant.EPOCH);
    private final ThreadLocal<Keyed> lastKeyed = ThreadLocal.withInitial(() -> new Keyed(-1, Optional.empty()));

    CopyFold(
            Projection<V> projection, Copy copy, ViewCollection views, ViewText<V> text, Pace pace, FoldMeters meters) {
        this.projection = projection;
        this.copy = copy;
        this.views = views;
        this.text = text;
        this.pace = pace;
        this.meters = meters;
        this.segmentKey = "Processor[" + copy.processor() + "]/SegmentId";
    }

    SegmentFold<V> segment(int number) {
        return segments.computeIfAbsent(
                number, ignored -> new SegmentFold<>(projection, copy, views, text, pace, meters));
    }

    Map<Integer, SegmentFold<V>> segments() {
        return segments;
    }

    /** An event type that this version does not know concerns a later one, which will fold it in its own copy. */
    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return DomainEvent.class.isAssignableFrom(payloadType)
                && projection.concerns(payloadType.asSubclass(DomainEvent.class));
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType()) && sequence(message).isPresent();
    }

    /**
     * The document that the event folds into. Where not even that can be told, the event's aggregate stands in for it, so
     * that the event is set aside when it is folded.
     */
    Optional<String> sequence(EventMessage<?> message) {
        long position = position(message);
        Keyed last = lastKeyed.get();
        if (last.position == position && position > 0) {
            return last.key;
        }
        Optional<String> key;
        try {
            key = projection.keyOf((DomainEvent) message.getPayload());
        } catch (RuntimeException unreadable) {
            key = Optional.of("unreadable:" + aggregate(message));
        }
        lastKeyed.set(new Keyed(position, key));
        return key;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        Integer segment = work.getResource(segmentKey);
        Recorded event = recorded(message);
        String key = key(event);
        if (segment == null) {
            foldAlone(key, event);
        } else {
            SegmentFold<V> fold = segment(segment);
            if (fold.isBetweenBatches()) {
                work.onRollback(
                        failed -> fold.discard(failed.getExecutionResult().getExceptionResult()));
            }
            fold.fold(key, event, () -> keysOfBatch(work));
        }
        return null;
    }

    private String key(Recorded event) {
        try {
            return projection.keyOf(event.payload()).orElseThrow();
        } catch (RuntimeException e) {
            throw new FoldFailed(copy, event.position(), e);
        }
    }

    private Collection<String> keysOfBatch(UnitOfWork<?> work) {
        if (!(work instanceof BatchingUnitOfWork<?> batch)) {
            return List.of();
        }
        Set<String> keys = new HashSet<>();
        for (Object each : batch.getMessages()) {
            sequence((EventMessage<?>) each).ifPresent(keys::add);
        }
        return keys;
    }

    /** Reads, folds and writes at once; whoever holds the document in memory finds it changed when writing. */
    private void foldAlone(String key, Recorded event) {
        ViewDocument document = views.read(List.of(key)).get(key);
        long stored = document == null ? 0 : document.position();
        if (event.position() <= stored) {
            return;
        }
        V before = document == null ? null : text.read(document.body());
        V after;
        try {
            after = projection.fold(before, event);
        } catch (RuntimeException e) {
            throw new FoldFailed(copy, event.position(), e);
        }
        views.write(List.of(new Change(new ViewDocument(key, event.position(), text.write(after)), stored)));
        segments.values().forEach(segment -> segment.forget(key));
    }

    private Recorded recorded(EventMessage<?> message) {
        try {
            DomainEvent payload = (DomainEvent) message.getPayload();
            Map<String, Object> metadata = message.getMetaData();
            Object recordedAt = metadata.get(EventMetadata.RECORDED_AT);
            return new Recorded(
                    position(message),
                    aggregate(message),
                    message instanceof DomainEventMessage<?> event ? event.getSequenceNumber() : 0,
                    EventTypes.nameOf(payload.getClass()),
                    recordedAt instanceof String text ? instant(text) : message.getTimestamp(),
                    payload,
                    new StoredMetadata(metadata));
        } catch (RuntimeException e) {
            throw new FoldFailed(copy, position(message), e);
        }
    }

    /** Events of one block bear one instant, and parsing it would be the dearest part of a fold. */
    private Instant instant(String recordedAt) {
        Recording last = lastRecording;
        if (!last.text.equals(recordedAt)) {
            last = new Recording(recordedAt, Instant.parse(recordedAt));
            lastRecording = last;
        }
        return last.at;
    }

    static long position(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked ? Positions.of(tracked.trackingToken()) : 0;
    }

    static String aggregate(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event ? event.getAggregateIdentifier() : "";
    }

    /** Segments that gave up; the processor must claim them anew. */
    List<Integer> broken() {
        List<Integer> broken = new ArrayList<>();
        segments.forEach((number, fold) -> {
            if (fold.isBroken()) {
                broken.add(number);
            }
        });
        return broken;
    }

    private record Recording(String text, Instant at) {}

    private record Keyed(long position, Optional<String> key) {}
}
