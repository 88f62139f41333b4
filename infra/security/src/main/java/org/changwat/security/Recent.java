package org.changwat.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is remembered of the least recently seen no longer than there is room; safe for many threads. */
final class Recent {

    private Recent() {}

    /** A map that forgets the entry which was asked for longest ago when it holds more than the most. */
    static <V> Map<String, V> used(int most) {
        return forgetful(most, true);
    }

    /** The same by when an entry came. */
    static <V> Map<String, V> come(int most) {
        return forgetful(most, false);
    }

    private static <V> Map<String, V> forgetful(int most, boolean byUse) {
        return Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, byUse) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        });
    }
}
