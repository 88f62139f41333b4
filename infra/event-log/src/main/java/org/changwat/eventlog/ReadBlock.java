package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.List;

/**
 * A block that was checked against its forerunner, with its events.
 *
 * @param header the block without texts
 * @param events its events in order
 * @param bytes bytes of their texts
 */
record ReadBlock(Block header, List<StoredEvent> events, long bytes) {

    static ReadBlock of(Block block, StoredEvent.EventCodec codec) {
        List<StoredEvent> events = new ArrayList<>(block.count());
        long bytes = 0;
        for (int i = 0; i < block.count(); i++) {
            byte[] text = block.events().get(i);
            bytes += text.length;
            events.add(new StoredEvent(block.first() + i, text, codec));
        }
        return new ReadBlock(block.header(), events, bytes);
    }

    /** The events after a position. */
    List<StoredEvent> after(long position) {
        long skip = position - header.first() + 1;
        return skip <= 0 ? events : events.subList((int) Math.min(skip, events.size()), events.size());
    }
}
