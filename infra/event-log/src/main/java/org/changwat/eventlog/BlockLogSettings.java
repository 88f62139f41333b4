package org.changwat.eventlog;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How a process uses the log.
 *
 * @param collection name of the collection of blocks
 * @param source CloudEvents {@code source} of what this ledger appends
 * @param commitsPerBlock most commits in a block; small, because the server reads an aggregate's blocks whole
 * @param blockBytes most bytes of event text in a block of more than one commit
 * @param blocksPerInsert most blocks in one insert
 * @param queueBytes most bytes of waiting commits before the log says that it is unavailable
 * @param deadline longest wait of a caller for its commit
 * @param busyPoll wait between looks for other processes' blocks while some arrive
 * @param idlePoll the same while none do
 * @param cacheBytes most bytes of event text kept from the newest blocks for the readers of this process
 * @param aggregateBytes most bytes of event text kept of the aggregates that were loaded last
 */
public record BlockLogSettings(
        String collection,
        String source,
        int commitsPerBlock,
        int blockBytes,
        int blocksPerInsert,
        long queueBytes,
        Duration deadline,
        Duration busyPoll,
        Duration idlePoll,
        long cacheBytes,
        long aggregateBytes) {

    /** What suits one process or several on one database. */
    public static BlockLogSettings defaults() {
        return new BlockLogSettings(
                "log",
                "urn:changwat:ledger",
                8,
                64 * 1024,
                32,
                16L * 1024 * 1024,
                Duration.ofSeconds(10),
                Duration.ofMillis(3),
                Duration.ofMillis(20),
                16L * 1024 * 1024,
                16L * 1024 * 1024);
    }

    public BlockLogSettings withCollection(String value) {
        return but(draft -> draft.collection = value);
    }

    public BlockLogSettings withSource(String value) {
        return but(draft -> draft.source = value);
    }

    public BlockLogSettings withQueueBytes(long value) {
        return but(draft -> draft.queueBytes = value);
    }

    public BlockLogSettings withDeadline(Duration value) {
        return but(draft -> draft.deadline = value);
    }

    public BlockLogSettings withAggregateBytes(long value) {
        return but(draft -> draft.aggregateBytes = value);
    }

    /** Blocks of a single commit are for tests and measurements. */
    public BlockLogSettings withCommitsPerBlock(int value) {
        return but(draft -> draft.commitsPerBlock = value);
    }

    private BlockLogSettings but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new BlockLogSettings(
                draft.collection,
                draft.source,
                draft.commitsPerBlock,
                blockBytes,
                blocksPerInsert,
                draft.queueBytes,
                draft.deadline,
                busyPoll,
                idlePoll,
                cacheBytes,
                draft.aggregateBytes);
    }

    /** What may be set otherwise. */
    private static final class Draft {

        private String collection;
        private String source;
        private int commitsPerBlock;
        private long queueBytes;
        private Duration deadline;
        private long aggregateBytes;

        private Draft(BlockLogSettings settings) {
            collection = settings.collection;
            source = settings.source;
            commitsPerBlock = settings.commitsPerBlock;
            queueBytes = settings.queueBytes;
            deadline = settings.deadline;
            aggregateBytes = settings.aggregateBytes;
        }
    }
}
