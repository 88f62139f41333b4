package org.changwat.benchmarks;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A store under measurement, opened empty on a directory of its own. */
interface Contender extends AutoCloseable {

    String name();

    EventStorageEngine engine();

    /** Bytes on disk, compacted where the store can be told to; -1 where it keeps its files elsewhere. */
    long bytesOnDisk();

    @Override
    void close();

    /** Opens a store. */
    @FunctionalInterface
    interface Opener {
        Contender open(Path directory) throws Exception;
    }
}
