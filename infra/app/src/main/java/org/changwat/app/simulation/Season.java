package org.changwat.app.simulation;

/**
 * Parts of the year in the order in which they rest on each other; all units finish one before any begins the next. A new part stands
 * last, so that the keys of lines which a ledger holds already stay theirs; its business dates may lie before those of another.
 */
enum Season {
    CLUSTER_PROPOSED,
    CLUSTER_AGREED,
    PROPOSED,
    ANSWERED,
    NEGOTIATED,
    SIGNED,
    FIRST_INSPECTION,
    FIRST_HALF,
    FIRST_LOOK,
    SENT_AGAIN,
    CHANGE_ASKED,
    CHANGE_DECIDED,
    SECOND_HALF,
    SECOND_INSPECTION,
    REPORTED,
    SECOND_LOOK,
    DESK,
    ON_SITE,
    JOINT,
    FINAL,
    FOLLOWED_UP,
    ROUNDS_PLANNED,
    PROJECTS_CHOSEN,
    REGIONS_REPORTED,
    OVERVIEWS,
    PLANS_SENT,
    PLANS_SEEN,
    PLANS_SENT_AGAIN,
    PLANS_SETTLED,
    COUNTRY_REPORTED
}
