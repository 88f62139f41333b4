package org.changwat.query.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.changwat.query.projection.Views;

/**
 * Documents of a view now, or as of a moment from the log.
 *
 * @param <V> the view
 */
public final class Readings<V> {

    private final Projection<V> projection;
    private final Views<V> views;
    private final Past past;

    public Readings(Projection<V> projection, Views<V> views, Past past) {
        this.projection = projection;
        this.views = views;
        this.past = past;
    }

    /**
     * A document at a moment.
     *
     * @param aggregates all whose events fold into it
     */
    public Optional<V> find(String key, Collection<String> aggregates, Moment moment) {
        if (moment.isNow()) {
            return views.find(key);
        }
        return Past.fold(projection, key, inEffect(aggregates, moment));
    }

    /**
     * Documents at a moment, by key; those that were not there are left out.
     *
     * @param aggregates all whose events fold into a present document: none is ever taken back, so it names those of any earlier
     *     moment too
     */
    public Map<String, V> findAll(
            Collection<String> keys, Function<? super V, ? extends Collection<String>> aggregates, Moment moment) {
        Map<String, V> present = views.findAll(keys);
        if (moment.isNow()) {
            return present;
        }
        List<String> all = present.values().stream()
                .<String>flatMap(view -> aggregates.apply(view).stream())
                .toList();
        Map<String, V> then = Past.foldAll(projection, present.keySet(), inEffect(all, moment));
        Map<String, V> found = new LinkedHashMap<>();
        present.keySet().stream()
                .filter(then::containsKey)
                .forEach(key -> found.put(key, Objects.requireNonNull(then.get(key))));
        return found;
    }

    private List<Recorded> inEffect(Collection<String> aggregates, Moment moment) {
        return past.known(aggregates, moment).stream().filter(moment::inEffect).toList();
    }
}
