package org.changwat.command.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventMetadata;
import org.changwat.events.EventTypes;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.IdempotencyKeyTakenException;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.log.Receipt;

/** The ledger in memory, with the outcomes of the real one: lost races, taken keys, receipts, and any failure it is told to have. */
class MemoryLedger extends InMemoryEventStorageEngine implements EventLog {

    private final List<LoggedEvent> events = new CopyOnWriteArrayList<>();
    private final Queue<Supplier<RuntimeException>> failuresBefore = new ConcurrentLinkedQueue<>();
    private final Queue<Supplier<RuntimeException>> failuresAfter = new ConcurrentLinkedQueue<>();
    private final Map<Long, Supplier<RuntimeException>> failuresAt = new ConcurrentHashMap<>();
    private final AtomicInteger appends = new AtomicInteger();
    private volatile RuntimeException away;

    MemoryLedger() {
        super(1);
    }

    /** The next append fails and writes nothing; called again, so does the one after it. */
    void failNext(Supplier<RuntimeException> failure) {
        failuresBefore.add(failure);
    }

    /** The first append behind a position fails and writes nothing. */
    void failNextAt(long position, Supplier<RuntimeException> failure) {
        failuresAt.put(position, failure);
    }

    /** The next append writes, and yet it seems to fail. */
    void failAfterNext(Supplier<RuntimeException> failure) {
        failuresAfter.add(failure);
    }

    /** Reads fail until told otherwise. */
    void away(RuntimeException failure) {
        away = failure;
    }

    int appends() {
        return appends.get();
    }

    List<LoggedEvent> all() {
        return List.copyOf(events);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        appends.incrementAndGet();
        throwNext(failuresBefore);
        Supplier<RuntimeException> failure = failuresAt.remove((long) events.size());
        if (failure != null) {
            throw failure.get();
        }
        store(messages);
        throwNext(failuresAfter);
    }

    private synchronized void store(List<? extends EventMessage<?>> messages) {
        refuseTaken((DomainEventMessage<?>) messages.get(0));
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(unit);
        try {
            super.appendEvents(messages);
        } finally {
            CurrentUnitOfWork.set(unit);
        }
        List<Receipt.Entry> entries = new ArrayList<>();
        for (EventMessage<?> message : messages) {
            Recorded event = new Recorded(events.size() + 1L, (DomainEventMessage<?>) message);
            events.add(event);
            entries.add(new Receipt.Entry(event.type(), event.position()));
        }
        unit.root().resources().put(Receipt.KEY, new Receipt(entries));
    }

    private static void throwNext(Queue<Supplier<RuntimeException>> failures) {
        Supplier<RuntimeException> failure = failures.poll();
        if (failure != null) {
            throw failure.get();
        }
    }

    private void refuseTaken(DomainEventMessage<?> message) {
        List<LoggedEvent> history = ofAggregate(message.getAggregateIdentifier());
        if (history.size() != message.getSequenceNumber()) {
            if (message.getSequenceNumber() == 0) {
                throw new AggregateStreamCreationException("exists");
            }
            throw new ConcurrencyException("lost");
        }
        String key = (String) message.getMetaData().get(EventMetadata.IDEMPOTENCY_KEY);
        String actor = (String) message.getMetaData().get(EventMetadata.ACTOR);
        if (key != null && !ofIdempotencyKey(actor, key).isEmpty()) {
            throw new IdempotencyKeyTakenException(actor, key);
        }
    }

    @Override
    public long head() {
        return read().size();
    }

    @Override
    public List<LoggedEvent> read(long after, int limit) {
        return read().stream().skip(after).limit(limit).toList();
    }

    @Override
    public Optional<LoggedEvent> at(long position) {
        return read().stream().filter(event -> event.position() == position).findFirst();
    }

    @Override
    public List<LoggedEvent> ofAggregate(String aggregateId) {
        return read().stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .toList();
    }

    @Override
    public List<LoggedEvent> ofIdempotencyKey(String actor, String key) {
        return read().stream()
                .filter(event -> key.equals(event.metadata().get(EventMetadata.IDEMPOTENCY_KEY))
                        && actor.equals(event.metadata().get(EventMetadata.ACTOR)))
                .toList();
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        throw new UnsupportedOperationException();
    }

    private List<LoggedEvent> read() {
        if (away != null) {
            throw away;
        }
        return events;
    }

    private record Recorded(long position, DomainEventMessage<?> message) implements LoggedEvent {

        @Override
        public String aggregateId() {
            return message.getAggregateIdentifier();
        }

        @Override
        public long sequence() {
            return message.getSequenceNumber();
        }

        @Override
        public String type() {
            return EventTypes.nameOf(message.getPayloadType());
        }

        @Override
        public String revision() {
            return EventTypes.revisionOf(message.getPayloadType());
        }

        @Override
        public String id() {
            return message.getIdentifier();
        }

        @Override
        public Instant recordedAt() {
            return message.getTimestamp();
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException();
        }

        @Override
        public DomainEvent payload() {
            return (DomainEvent) message.getPayload();
        }

        @Override
        public Map<String, Object> metadata() {
            return message.getMetaData();
        }
    }
}
