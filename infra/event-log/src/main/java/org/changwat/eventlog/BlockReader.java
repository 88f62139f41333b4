package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.changwat.eventlog.StoredEvent.EventCodec;

/**
 * Reads the log in block order from a position on, and checks that each block continues the last. A gap or a break stops
 * it for good. Not thread-safe: one reader, one thread at a time.
 */
final class BlockReader {

    private static final int MOST_BLOCKS = 128;
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final BlockStore store;
    private final RecentBlocks recent;
    private final EventCodec codec;
    private final LongSupplier end;
    private Block last;
    private int blocks = 2;

    /**
     * Makes a reader.
     *
     * @param end number of the last block that is known to stand, so that a gap is never taken for the end
     * @param last header of the block before the first one to read, {@link Block#NONE} for the beginning
     */
    BlockReader(BlockStore store, RecentBlocks recent, EventCodec codec, LongSupplier end, Block last) {
        this.store = store;
        this.recent = recent;
        this.codec = codec;
        this.end = end;
        this.last = last;
    }

    /** Header of the last block that was read. */
    Block last() {
        return last;
    }

    /** The next blocks, empty at the end of the log. */
    List<ReadBlock> next() {
        ReadBlock known = recent.get(last.id() + 1);
        if (known != null) {
            known.header().mustFollow(last);
            last = known.header();
            return List.of(known);
        }
        List<Block> found = contiguous();
        List<ReadBlock> read = new ArrayList<>(found.size());
        long bytes = 0;
        for (Block block : found) {
            block.mustContinue(last);
            ReadBlock checked = ReadBlock.of(block, codec);
            bytes += checked.bytes();
            read.add(checked);
            last = checked.header();
        }
        if (found.size() < blocks) {
            read.forEach(recent::put); // the end is near: others will want them too
        }
        blocks = bytes == 0
                ? 2
                : (int) Math.max(2, Math.min(MOST_BLOCKS, Math.min(blocks * 4L, MOST_BYTES * found.size() / bytes)));
        return read;
    }

    /** What stands behind the last block, without a hole. */
    private List<Block> contiguous() {
        for (int look = 1; ; look++) {
            List<Block> found = store.blocks(LongStream.rangeClosed(last.id() + 1, last.id() + blocks)
                    .boxed()
                    .toList());
            int fit = 0;
            while (fit < found.size() && found.get(fit).id() == last.id() + 1 + fit) {
                fit++;
            }
            long beyond = found.isEmpty() ? end.getAsLong() : found.get(0).id();
            if (fit > 0 || beyond <= last.id()) {
                return found.subList(0, fit);
            }
            if (look == Hole.LOOKS) {
                throw new BrokenLogException(
                        "Block " + (last.id() + 1) + " is missing, though block " + beyond + " stands");
            }
            Hole.rest();
        }
    }
}
