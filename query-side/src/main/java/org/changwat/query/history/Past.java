package org.changwat.query.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.changwat.events.log.EventLog;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Reads views as they were, by folding the log. */
public final class Past {

    private final EventLog log;

    public Past(EventLog log) {
        this.log = log;
    }

    /** What the ledger knew of some aggregates at a moment, oldest first; effective dates are not looked at. */
    public List<Recorded> known(Collection<String> aggregateIds, Moment moment) {
        return log.ofAggregates(aggregateIds).stream()
                .map(Recorded::of)
                .filter(moment::knew)
                .sorted(Comparator.comparingLong(Recorded::position))
                .toList();
    }

    /** Documents of a view from events that are at hand, by key; those that none of them folds into are left out. */
    public static <V> Map<String, V> foldAll(
            Projection<V> projection, Collection<String> keys, Collection<Recorded> events) {
        Set<String> wanted = new HashSet<>(keys);
        Map<String, V> views = new HashMap<>();
        for (Recorded event : events) {
            projection
                    .keyOf(event.payload())
                    .filter(wanted::contains)
                    .ifPresent(key -> views.put(key, projection.fold(views.get(key), event)));
        }
        return views;
    }

    /** One document of a view from events that are at hand; empty where none of them folds into it. */
    public static <V> Optional<V> fold(Projection<V> projection, String key, Collection<Recorded> events) {
        @Nullable V view = null;
        for (Recorded event : events) {
            if (projection.keyOf(event.payload()).filter(key::equals).isPresent()) {
                view = projection.fold(view, event);
            }
        }
        return Optional.ofNullable(view);
    }
}
