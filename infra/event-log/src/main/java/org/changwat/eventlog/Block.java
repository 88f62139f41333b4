package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One document of the log. A block is the unit of atomicity: its commits stand together or not at all.
 *
 * @param id dense block number from 1
 * @param first position of its first event
 * @param count number of its events
 * @param commits event counts of the commits inside, in order
 * @param recordedAt epoch milliseconds, never below the previous block's
 * @param writer nonce of the one attempt that wrote it
 * @param size leaves of the Merkle tree up to and with this block
 * @param root root of that tree
 * @param frontier right-edge hashes of that tree, joined
 * @param keys what must be unique in the log: the events' keys in order, then idempotency keys; empty in a header
 * @param events canonical CloudEvent texts, UTF-8; empty in a header
 */
record Block(
        long id,
        long first,
        int count,
        List<Integer> commits,
        long recordedAt,
        String writer,
        long size,
        byte[] root,
        byte[] frontier,
        List<String> keys,
        List<byte[]> events) {

    /** Stands before block 1. */
    static final Block NONE =
            new Block(0, 1, 0, List.of(), 0, "", 0, Merkle.emptyRoot(), new byte[0], List.of(), List.of());

    long next() {
        return first + count;
    }

    long last() {
        return first + count - 1;
    }

    Block header() {
        return new Block(id, first, count, commits, recordedAt, writer, size, root, frontier, List.of(), List.of());
    }

    Frontier tree() {
        return Frontier.parse(size, frontier);
    }

    /** Fails loudly unless this block continues the other, its numbers agree and its root is that of its events. */
    void mustContinue(Block previous) {
        mustFollow(previous);
        if (events.size() != count || keys.size() < count) {
            throw new BrokenLogException("Block " + id + " counts " + count + " events but holds " + events.size());
        }
        List<byte[]> leaves = new ArrayList<>(count);
        for (byte[] event : events) {
            leaves.add(Merkle.leaf(event));
        }
        Frontier grown = previous.tree().with(leaves);
        if (!Arrays.equals(grown.root(), root) || !Arrays.equals(grown.joined(), frontier)) {
            throw new BrokenLogException("Block " + id + " (positions " + first + " to " + last()
                    + ") does not hash to the root that it names: it was altered, or the log before it was");
        }
    }

    /** The part of {@link #mustContinue} that needs no events. */
    void mustFollow(Block previous) {
        if (id != previous.id + 1 || first != previous.next() || size != previous.size + count || count < 1) {
            throw new BrokenLogException("Block " + id + " (first " + first + ", count " + count + ", size " + size
                    + ") does not continue block " + previous.id + " (size " + previous.size + ")");
        }
        if (recordedAt < previous.recordedAt) {
            throw new BrokenLogException("Block " + id + " was recorded before block " + previous.id);
        }
    }
}
