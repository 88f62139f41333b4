package org.changwat.app.simulation;

/** Parts of the year in the order in which they rest on each other; all units finish one before any begins the next. */
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
    FINAL
}
