package org.changwat.eventlog;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The newest verified blocks with their decoded events, shared by all readers of a process: a dozen processors at the
 * tail then read the database once and decode each payload once.
 */
final class RecentBlocks {

    private final long capacity;
    private final NavigableMap<Long, ReadBlock> blocks = new TreeMap<>();
    private long bytes;

    RecentBlocks(long capacity) {
        this.capacity = capacity;
    }

    synchronized void put(ReadBlock block) {
        if (!blocks.isEmpty() && block.header().id() < blocks.firstKey()) {
            return;
        }
        ReadBlock before = blocks.put(block.header().id(), block);
        bytes += block.bytes() - (before == null ? 0 : before.bytes());
        while (bytes > capacity && blocks.size() > 1) {
            bytes -= blocks.pollFirstEntry().getValue().bytes();
        }
    }

    synchronized @Nullable ReadBlock get(long id) {
        return blocks.get(id);
    }

    /** The block with this position, where it is among the newest. */
    synchronized @Nullable ReadBlock holding(long position) {
        if (blocks.isEmpty()
                || position < blocks.firstEntry().getValue().header().first()) {
            return null;
        }
        for (ReadBlock block : blocks.descendingMap().values()) {
            if (block.header().first() <= position) {
                return position <= block.header().last() ? block : null;
            }
        }
        return null;
    }
}
