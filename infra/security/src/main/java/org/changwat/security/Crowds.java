package org.changwat.security;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what somebody does by the minute; the least recently seen are forgotten first. Counted in each process. */
final class Crowds {

    private static final int SEEN = 10_000;

    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > SEEN;
        }
    };

    /** How often within this minute, with this time. */
    synchronized int again(String who, Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        Count count = counts.get(who);
        int times = count != null && count.minute().equals(minute) ? count.times() + 1 : 1;
        counts.put(who, new Count(minute, times));
        return times;
    }

    private record Count(Instant minute, int times) {}
}
