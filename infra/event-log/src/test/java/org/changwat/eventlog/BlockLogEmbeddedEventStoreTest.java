package org.changwat.eventlog;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;

/** Axon's own suite for its event store, over the block log. */
class BlockLogEmbeddedEventStoreTest extends EmbeddedEventStoreTest {

    private final TestDatabase database = new TestDatabase();
    private BlockLog log;

    @Override
    public EventStorageEngine createStorageEngine() {
        log = BlockLog.open(
                database.database(),
                Clock.systemUTC(),
                new EventSerializer(),
                NoOpEventUpcaster.INSTANCE,
                database.settings(),
                null);
        return log.storageEngine();
    }

    @AfterEach
    void close() {
        log.close();
        database.close();
    }
}
