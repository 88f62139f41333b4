package org.changwat.security;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Counts what somebody does by the minute; the least recently seen are forgotten first. Counted in each process. */
final class Crowds {

    private static final int SEEN = 10_000;

    private final Map<String, Count> counts = Recent.used(SEEN);

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
