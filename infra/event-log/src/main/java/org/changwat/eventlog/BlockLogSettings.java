package org.changwat.eventlog;

import java.time.Duration;

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
        return new BlockLogSettings(
                value,
                source,
                commitsPerBlock,
                blockBytes,
                blocksPerInsert,
                queueBytes,
                deadline,
                busyPoll,
                idlePoll,
                cacheBytes,
                aggregateBytes);
    }

    public BlockLogSettings withSource(String value) {
        return new BlockLogSettings(
                collection,
                value,
                commitsPerBlock,
                blockBytes,
                blocksPerInsert,
                queueBytes,
                deadline,
                busyPoll,
                idlePoll,
                cacheBytes,
                aggregateBytes);
    }

    public BlockLogSettings withQueueBytes(long value) {
        return new BlockLogSettings(
                collection,
                source,
                commitsPerBlock,
                blockBytes,
                blocksPerInsert,
                value,
                deadline,
                busyPoll,
                idlePoll,
                cacheBytes,
                aggregateBytes);
    }

    public BlockLogSettings withDeadline(Duration value) {
        return new BlockLogSettings(
                collection,
                source,
                commitsPerBlock,
                blockBytes,
                blocksPerInsert,
                queueBytes,
                value,
                busyPoll,
                idlePoll,
                cacheBytes,
                aggregateBytes);
    }

    public BlockLogSettings withAggregateBytes(long value) {
        return new BlockLogSettings(
                collection,
                source,
                commitsPerBlock,
                blockBytes,
                blocksPerInsert,
                queueBytes,
                deadline,
                busyPoll,
                idlePoll,
                cacheBytes,
                value);
    }

    /** Blocks of a single commit are for tests and measurements. */
    public BlockLogSettings withCommitsPerBlock(int value) {
        return new BlockLogSettings(
                collection,
                source,
                value,
                blockBytes,
                blocksPerInsert,
                queueBytes,
                deadline,
                busyPoll,
                idlePoll,
                cacheBytes,
                aggregateBytes);
    }
}
