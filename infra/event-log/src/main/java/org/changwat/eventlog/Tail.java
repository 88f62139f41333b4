package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds blocks by number with exact look-ups, since range queries scan on the embedded server. That works because numbers
 * are dense.
 */
final class Tail {

    private static final int STRIDE = 32;

    private final BlockStore store;

    Tail(BlockStore store) {
        this.store = store;
    }

    /**
     * Header of the last block, {@link Block#NONE} where there is none. It is the highest number that stands and not the
     * end of what is dense from 1: else a block that was taken out would make the log look shorter, and its number would be
     * given again.
     */
    Block find() {
        return after(store.highest().orElse(Block.NONE));
    }

    /** Header of the last block, found from one that is known. */
    Block after(Block known) {
        Block last = known;
        for (int stride = 2; ; stride = STRIDE) {
            List<Block> next = store.headers(LongStream.rangeClosed(last.id() + 1, last.id() + stride)
                    .boxed()
                    .toList());
            int fit = 0;
            for (Block block : next) {
                if (block.id() != last.id() + 1) {
                    break; // not a gap yet: a majority read may see a later block a moment before an earlier one
                }
                block.mustFollow(last);
                last = block;
                fit++;
            }
            if (fit < stride) {
                return last;
            }
        }
    }

    /**
     * Header of the block that holds a position.
     *
     * @param position from 1 to the last of the tail
     */
    Block holding(long position, Block tail) {
        long low = 1; // its first is at or below the position
        long high = tail.id();
        Block best = Block.NONE;
        while (true) {
            boolean every = high - low < STRIDE;
            List<Long> probes =
                    every ? LongStream.rangeClosed(low, high).boxed().toList() : between(low, high);
            for (Block hit : store.headers(probes)) {
                if (hit.first() <= position && hit.id() > best.id()) {
                    best = hit;
                }
                if (hit.first() > position) {
                    high = Math.min(high, hit.id() - 1);
                }
            }
            if (best.id() > 0 && position <= best.last()) {
                return best;
            }
            if (every) {
                throw new BrokenLogException("No block holds position " + position + ", though the log goes on to "
                        + tail.last() + " in block " + tail.id());
            }
            low = Math.max(low, best.id());
        }
    }

    private static List<Long> between(long low, long high) {
        List<Long> probes = new ArrayList<>();
        long span = high - low;
        for (int i = 1; i <= STRIDE; i++) {
            long probe = low + Math.max(i * span / (STRIDE + 1), i);
            if (probe < high) {
                probes.add(probe);
            }
        }
        return probes;
    }
}
