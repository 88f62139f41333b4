package org.changwat.query.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;

/**
 * One page of the feed.
 *
 * @param events the admitted events, oldest first
 * @param scannedTo last position that was looked at; the next page goes on after it
 * @param head last position of the log when the page was read
 */
record FeedPage(List<LoggedEvent> events, long scannedTo, long head) {

    /** Most events looked at for one page: a sparse selection gives short pages, never a long wait. */
    static final int SCAN_BOUND = 10_000;

    private static final int BATCH = 500;

    static FeedPage read(EventLog log, long after, int limit, Selection selection) {
        long head = log.head();
        long bound = Math.min(head, after + SCAN_BOUND);
        List<LoggedEvent> admitted = new ArrayList<>();
        long position = after;
        while (position < bound && admitted.size() < limit) {
            List<LoggedEvent> batch = log.read(position, (int) Math.min(BATCH, bound - position));
            if (batch.isEmpty()) {
                break;
            }
            for (LoggedEvent event : batch) {
                position = event.position();
                if (selection.admits(event)) {
                    admitted.add(event);
                    if (admitted.size() == limit) {
                        break;
                    }
                }
            }
        }
        return new FeedPage(List.copyOf(admitted), position, head);
    }

    boolean hasNext() {
        return scannedTo < head;
    }

    /** A JSON array of the events' texts as they stand in the log. */
    byte[] json() {
        ByteArrayOutputStream json = new ByteArrayOutputStream(events.size() * 1_024 + 2);
        json.write('[');
        for (int i = 0; i < events.size(); i++) {
            if (i > 0) {
                json.write(',');
            }
            json.writeBytes(events.get(i).text().getBytes(StandardCharsets.UTF_8));
        }
        json.write(']');
        return json.toByteArray();
    }
}
