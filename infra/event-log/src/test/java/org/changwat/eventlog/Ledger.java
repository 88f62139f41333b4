package org.changwat.eventlog;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.changwat.events.log.Receipt;

/** One process on the log of a test: a client, an appender and readers of its own. */
final class Ledger implements AutoCloseable {

    private final MongoClient client = TestDatabase.client();
    private final BlockLog log;
    private final BlockLogStorageEngine engine;

    private Ledger(BlockLogSettings settings, Clock clock, UnaryOperator<BlockStore> wrapper) {
        log = BlockLog.open(
                TestDatabase.database(client),
                clock,
                new EventSerializer(),
                NoOpEventUpcaster.INSTANCE,
                settings,
                null,
                wrapper);
        engine = log.storageEngine();
    }

    static Ledger open(TestDatabase database) {
        return open(database.settings(), Clock.systemUTC());
    }

    static Ledger open(BlockLogSettings settings, Clock clock) {
        return new Ledger(settings, clock, store -> store);
    }

    static Ledger open(BlockLogSettings settings, Clock clock, UnaryOperator<BlockStore> wrapper) {
        return new Ledger(settings, clock, wrapper);
    }

    /** Appends one commit in a unit of work of its own and answers what its receipt says. */
    Receipt append(List<DomainEventMessage<?>> events) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        try {
            engine.appendEvents(events);
            Receipt receipt = Objects.requireNonNull(work.root().getResource(Receipt.KEY));
            work.commit();
            return receipt;
        } catch (RuntimeException e) {
            work.rollback(e);
            throw e;
        }
    }

    Receipt append(String unit, long from, int count) {
        return append(Samples.events(unit, from, count));
    }

    BlockLog log() {
        return log;
    }

    BlockLogStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        log.close();
        client.close();
    }
}
