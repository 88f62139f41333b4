package org.changwat.benchmarks;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A store under measurement, opened empty. */
interface Contender extends AutoCloseable {

    String name();

    EventStorageEngine engine();

    /**
     * Bytes on disk, compacted where the store can be told to; -1 where it keeps its files elsewhere. The last that is asked:
     * the store may be closed for it.
     */
    long bytesOnDisk();

    @Override
    void close();
}
