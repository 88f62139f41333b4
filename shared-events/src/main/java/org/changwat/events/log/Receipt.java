package org.changwat.events.log;

import java.util.List;

/**
 * What one unit of work appended. The storage engine leaves it in the root unit of work's resources under {@link #KEY};
 * it is true only once that unit of work has committed.
 *
 * @param events the appended events, oldest first, never empty
 */
public record Receipt(List<Entry> events) {

    /** Resource key in the root unit of work. */
    public static final String KEY = "org.changwat.events.log.Receipt";

    public Receipt {
        events = List.copyOf(events);
    }

    /** Position of the last event of the commit. */
    public long position() {
        return events.get(events.size() - 1).position();
    }

    /** One appended event: its stable type and its position. */
    public record Entry(String type, long position) {}
}
