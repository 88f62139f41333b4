package org.changwat.query.projection;

/** What the processor of a view is doing in this process. */
public enum ViewCondition {
    RUNNING,
    /** Keeps failing and tries again; the view stands still meanwhile. */
    FAILING,
    STOPPED
}
