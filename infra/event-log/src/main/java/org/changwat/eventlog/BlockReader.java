package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log in block order from a position on, and checks that each block continues the last. A gap or a break stops
 * it for good. Not thread-safe: one reader, one thread at a time.
 */
final class BlockReader {

    private static final int MOST_BLOCKS = 128;
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final BlockLog log;
    private Block last;
    private int blocks = 2;
    private @Nullable CompletableFuture<List<ReadBlock>> ahead;

    /**
     * Makes a reader.
     *
     * @param last header of the block before the first one to read, {@link Block#NONE} for the beginning
     */
    BlockReader(BlockLog log, Block last) {
        this.log = log;
        this.last = last;
    }

    /** Header of the last block that was read. */
    Block last() {
        return last;
    }

    /** The next blocks, empty at the end of the log. */
    List<ReadBlock> next() {
        CompletableFuture<List<ReadBlock>> fetched = ahead;
        ahead = null;
        ReadBlock known = log.recent().get(last.id() + 1);
        if (known != null) {
            known.header().mustFollow(last);
            last = known.header();
            return List.of(known);
        }
        List<ReadBlock> read = fetched == null ? read(last, blocks) : arrived(fetched);
        if (read.isEmpty()) {
            return read;
        }
        last = read.get(read.size() - 1).header();
        if (read.size() < blocks) {
            read.forEach(log.recent()::put); // the end is near: others will want them too
        }
        boolean more = read.size() == blocks && last.id() < log.known().id();
        long bytes = read.stream().mapToLong(ReadBlock::bytes).sum();
        blocks = (int) Math.max(2, Math.min(MOST_BLOCKS, Math.min(blocks * 4L, MOST_BYTES * read.size() / bytes)));
        if (more) {
            fetchAhead(last, blocks);
        }
        return read;
    }

    /** On a long way the next blocks are fetched and checked while the caller decodes these. */
    private void fetchAhead(Block from, int most) {
        ahead = CompletableFuture.supplyAsync(() -> read(from, most), log.ahead());
    }

    private static List<ReadBlock> arrived(CompletableFuture<List<ReadBlock>> fetched) {
        try {
            return fetched.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Blocks behind another, each checked to continue the one before it. */
    private List<ReadBlock> read(Block from, int most) {
        List<ReadBlock> read = new ArrayList<>(most);
        Block before = from;
        for (Block block : contiguous(from, most)) {
            block.mustContinue(before);
            ReadBlock checked = ReadBlock.of(block, log.codec());
            read.add(checked);
            before = checked.header();
        }
        return read;
    }

    /** What stands behind a block, without a hole. What is known to stand further on is never taken for the end. */
    private List<Block> contiguous(Block from, int most) {
        for (int look = 1; ; look++) {
            List<Block> found = log.store()
                    .blocks(LongStream.rangeClosed(from.id() + 1, from.id() + most)
                            .boxed()
                            .toList());
            int fit = 0;
            while (fit < found.size() && found.get(fit).id() == from.id() + 1 + fit) {
                fit++;
            }
            long beyond = found.isEmpty() ? log.known().id() : found.get(0).id();
            if (fit > 0 || beyond <= from.id()) {
                return found.subList(0, fit);
            }
            if (look == Hole.LOOKS) {
                throw new BrokenLogException(
                        "Block " + (from.id() + 1) + " is missing, though block " + beyond + " stands");
            }
            Hole.rest();
        }
    }
}
