package org.changwat.query.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        List<Recorded> events =
                past.known(aggregates, moment).stream().filter(moment::inEffect).toList();
        return Past.fold(projection, key, events);
    }
}
