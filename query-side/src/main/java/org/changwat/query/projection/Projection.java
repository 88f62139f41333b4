package org.changwat.query.projection;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * How events become one kind of view. Each event folds into at most one document, so that the segment that owns the document's
 * key alone writes it, and repeated delivery is told by the position kept with it.
 *
 * @param <V> the view, an immutable record
 */
public interface Projection<V> {

    /** Name in addresses and of the processor, such as {@code scorecards}. */
    String name();

    /** Raised whenever the fold or the stored form changes; an outdated view is then rebuilt beside the old one. */
    int version();

    Class<V> viewType();

    /**
     * Whether events of this type can say anything to the view; those that cannot are not even decoded, which makes a rebuild
     * as fast as the view is narrow.
     */
    default boolean concerns(Class<? extends DomainEvent> type) {
        return true;
    }

    /** The document the event folds into, such as {@code 2557:TH-83}; empty where the event says nothing to this view. */
    Optional<String> keyOf(DomainEvent event);

    /**
     * The view after an event; pure, and the same whether the log is replayed or read as of an earlier moment.
     *
     * @param view the view before it, null where there is none yet
     */
    V fold(@Nullable V view, Recorded event);
}
