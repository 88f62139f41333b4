package org.changwat.query.api;

import java.time.Duration;

/** How far the views in service have come; what keeps the views answers it. */
public interface ServedViews {

    /**
     * The copy of a view that serves now.
     *
     * @throws QueryProblem 503 {@code view.rebuilding} while there is none
     */
    Served served(String projection);

    /** Waits until the view has folded a position, at most so long; answers what serves then, reached or not. */
    Served await(String projection, long position, Duration patience);

    /**
     * A copy in service.
     *
     * @param copy which build it is, such as {@code scorecards.v1.2}; another build may show the same events otherwise
     * @param position every event up to here is folded in
     */
    record Served(String copy, long position) {}
}
