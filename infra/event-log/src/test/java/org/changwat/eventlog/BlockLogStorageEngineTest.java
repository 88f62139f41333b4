package org.changwat.eventlog;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own suites for storage engines, on the block log. */
class BlockLogStorageEngineTest
        extends BatchingEventStorageEngineTest<BlockLogStorageEngine, BatchingEventStorageEngine.Builder> {

    private final TestDatabase database = new TestDatabase();
    private BlockLog log;

    @BeforeEach
    void open() {
        log = BlockLog.open(
                database.database(),
                Clock.systemUTC(),
                new EventSerializer(),
                NoOpEventUpcaster.INSTANCE,
                database.settings(),
                null);
        setTestSubject(createEngine());
    }

    @AfterEach
    void close() {
        log.close();
        database.close();
    }

    @Override
    protected BlockLogStorageEngine createEngine(UnaryOperator<BatchingEventStorageEngine.Builder> customization) {
        return log.storageEngine(builder -> (BlockLogStorageEngine.Builder) customization.apply(builder));
    }
}
