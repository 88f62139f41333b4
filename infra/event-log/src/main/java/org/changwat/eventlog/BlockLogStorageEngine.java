package org.changwat.eventlog;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.changwat.events.EventMetadata;
import org.changwat.events.log.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The block log as Axon's storage engine. Tokens are {@link GlobalSequenceTrackingToken}s on positions.
 *
 * <p>Lost races reach the caller as Axon expects them ({@code AggregateStreamCreationException} at sequence 0, else
 * {@code ConcurrencyException}); the other outcomes are the exceptions of {@code org.changwat.events.log}.
 */
public final class BlockLogStorageEngine extends BatchingEventStorageEngine {

    private final BlockLog log;
    private final WarmAggregates warm;

    private BlockLogStorageEngine(Builder builder) {
        super(builder);
        this.log = builder.log;
        this.warm = new WarmAggregates(
                log, getEventSerializer(), upcasterChain, log.settings().aggregateBytes());
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return firstSequenceNumber == 0
                ? warm.read(aggregateIdentifier)
                : super.readEvents(aggregateIdentifier, firstSequenceNumber);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (!(serializer instanceof EventSerializer canonical)) {
            throw new IllegalStateException("The block log writes canonical JSON by an EventSerializer only");
        }
        List<PreparedEvent> prepared = new ArrayList<>(events.size());
        Set<String> keys = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (EventMessage<?> event : events) {
            PreparedEvent next =
                    PreparedEvent.of(event, canonical, log.settings().source());
            if (!keys.add(next.key()) || !ids.add(event.getIdentifier())) {
                handlePersistenceException(new KeyTakenException(next), event);
            }
            prepared.add(next);
        }
        Map<String, Object> metadata = events.get(0).getMetaData();
        Commit commit = new Commit(
                prepared, text(metadata, EventMetadata.ACTOR), text(metadata, EventMetadata.IDEMPOTENCY_KEY));
        try {
            leaveReceipt(prepared, log.appender().append(commit));
        } catch (KeyTakenException e) {
            handlePersistenceException(e, e.event());
        }
    }

    private static @Nullable String text(Map<String, Object> metadata, String key) {
        return metadata.get(key) instanceof String value ? value : null;
    }

    private static void leaveReceipt(List<PreparedEvent> events, long first) {
        if (!CurrentUnitOfWork.isStarted()) {
            return;
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        Receipt before = root.getResource(Receipt.KEY);
        List<Receipt.Entry> entries = new ArrayList<>(before == null ? List.of() : before.events());
        for (int i = 0; i < events.size(); i++) {
            entries.add(new Receipt.Entry(events.get(i).type(), first + i));
        }
        root.resources().put(Receipt.KEY, new Receipt(entries));
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        log.snapshots().store(snapshot, serializer);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return log.snapshots().read(aggregateIdentifier).stream();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long after = Tokens.position(lastToken);
        BlockReader reader = log.reader(after + 1);
        List<TrackedEventData<?>> batch = new ArrayList<>(batchSize);
        while (batch.size() < batchSize) {
            List<ReadBlock> blocks = reader.next();
            if (blocks.isEmpty()) {
                break;
            }
            for (ReadBlock block : blocks) {
                block.after(after).forEach(event -> batch.add(event.data()));
            }
        }
        return batch;
    }

    /** One reader for the whole stream: it need not find its place again for each batch. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        long after = Tokens.position(token);
        BlockReader reader = log.reader(after + 1);
        return StreamSupport.stream(new EventSpliterator(reader, after), false);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        List<DomainEventData<?>> found = new ArrayList<>();
        for (StoredEvent event : AggregateReader.read(log, aggregateIdentifier, firstSequenceNumber, batchSize)) {
            found.add(event.domainData());
        }
        return found;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return AggregateReader.lastSequence(log, aggregateIdentifier);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.tail().last());
    }

    /**
     * The token before the first event whose own timestamp is not below the instant. Timestamps are the writers' and
     * need not rise with the positions, so this reads the log from its beginning.
     */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        BlockReader reader = log.reader(1);
        for (List<ReadBlock> blocks = reader.next(); !blocks.isEmpty(); blocks = reader.next()) {
            for (ReadBlock block : blocks) {
                for (StoredEvent event : block.events()) {
                    if (!Instant.parse(event.members().time()).isBefore(dateTime)) {
                        return new GlobalSequenceTrackingToken(event.position() - 1);
                    }
                }
            }
        }
        return createHeadToken();
    }

    /** An endless stream behind a token; a token beyond the end of the log is a {@link BrokenLogException}. */
    TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new BlockEventStream(log, getEventSerializer(), upcasterChain, Tokens.position(token));
    }

    /** The events that stand now; asked again after its end it looks again, as Axon's own streams do. */
    private static final class EventSpliterator extends Spliterators.AbstractSpliterator<TrackedEventData<?>> {

        private final BlockReader reader;
        private final long after;
        private final Deque<StoredEvent> events = new ArrayDeque<>();

        EventSpliterator(BlockReader reader, long after) {
            super(Long.MAX_VALUE, NONNULL | ORDERED | DISTINCT);
            this.reader = reader;
            this.after = after;
        }

        @Override
        public boolean tryAdvance(Consumer<? super TrackedEventData<?>> action) {
            if (events.isEmpty()) {
                reader.next().forEach(block -> events.addAll(block.after(after)));
            }
            StoredEvent next = events.poll();
            if (next == null) {
                return false;
            }
            action.accept(next.data());
            return true;
        }
    }

    /** Options of Axon's base class; made by {@link BlockLog#storageEngine()}. */
    static final class Builder extends BatchingEventStorageEngine.Builder {

        private final BlockLog log;

        Builder(BlockLog log) {
            this.log = log;
            persistenceExceptionResolver(KeyTakenException.class::isInstance);
        }

        BlockLogStorageEngine build() {
            return new BlockLogStorageEngine(this);
        }
    }
}
