package org.changwat.query.dashboard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.changwat.query.projection.Views;

/**
 * Documents as they were read last, while the position holds that the view has come to: a crowd that looks at the whole country costs one
 * reading an event. They are kept as the view has them, before anything is taken out for a reader.
 *
 * @param <V> the view
 */
final class RecentViews<V> implements Views<V> {

    private final Views<V> views;
    private final LongSupplier position;
    private volatile Read<V> last = new Read<>(-1, new ConcurrentHashMap<>());

    /**
     * @param position what the view has folded; never goes back
     */
    RecentViews(Views<V> views, LongSupplier position) {
        this.views = views;
        this.position = position;
    }

    @Override
    public Optional<V> find(String key) {
        return views.find(key);
    }

    @Override
    public Map<String, V> findAll(Collection<String> keys) {
        Map<String, Optional<V>> known = known();
        List<String> unknown =
                keys.stream().filter(key -> !known.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            Map<String, V> read = views.findAll(unknown);
            unknown.forEach(key -> known.put(key, Optional.ofNullable(read.get(key))));
        }
        Map<String, V> found = new HashMap<>();
        for (String key : keys) {
            Optional<V> view = known.get(key);
            if (view != null) {
                view.ifPresent(each -> found.put(key, each));
            }
        }
        return found;
    }

    private Map<String, Optional<V>> known() {
        long now = position.getAsLong();
        Read<V> read = last;
        if (read.position() != now) {
            read = new Read<>(now, new ConcurrentHashMap<>());
            last = read;
        }
        return read.documents();
    }

    private record Read<V>(long position, Map<String, Optional<V>> documents) {}
}
