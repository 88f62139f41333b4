package org.changwat.eventlog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The collection of blocks, as little of it as the log needs. Every read is a majority read from the primary by exact
 * keys; every failure is a {@link com.mongodb.MongoException}, and none of them says whether a write happened.
 */
interface BlockStore {

    /** Inserts in order, stopping at the first that cannot be; returns once a majority has them in its journal. */
    void insert(List<Block> blocks);

    /** The blocks with these numbers that exist, by number, whole. */
    List<Block> blocks(List<Long> ids);

    /** The same without keys and events. */
    List<Block> headers(List<Long> ids);

    /** The block with the highest number, without keys and events; empty where there is none. */
    Optional<Block> highest();

    /**
     * The blocks that hold any of these keys, by number. In them, an event stands only where its key was asked for (an empty
     * text elsewhere); the keys are whole.
     */
    List<Block> holding(Collection<String> keys);

    /** The same without events. */
    List<Block> keysHolding(Collection<String> keys);
}
