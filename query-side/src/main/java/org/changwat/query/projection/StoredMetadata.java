package org.changwat.query.projection;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.changwat.events.EventMetadata;
import org.jspecify.annotations.Nullable;

/** Metadata as the log holds them: without what the stream added. Not copied, since each event comes to every view. */
final class StoredMetadata extends AbstractMap<String, Object> {

    private final Map<String, Object> streamed;

    StoredMetadata(Map<String, Object> streamed) {
        this.streamed = streamed;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return EventMetadata.RECORDED_AT.equals(key) ? null : streamed.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return !EventMetadata.RECORDED_AT.equals(key) && streamed.containsKey(key);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return streamed.entrySet().stream()
                        .filter(entry -> !EventMetadata.RECORDED_AT.equals(entry.getKey()))
                        .iterator();
            }

            @Override
            public int size() {
                return streamed.size() - (streamed.containsKey(EventMetadata.RECORDED_AT) ? 1 : 0);
            }
        };
    }
}
