package org.changwat.events;

/** Whose indicator a line is. */
public enum LineLevel {
    /** Agreed once by the cluster, its score carried to every member's card. */
    CLUSTER,
    PROVINCE,
    /** Common to all provinces: the framework's own indicators. */
    STANDARD,
    /** An agency's own, as in the FY2552-53 reports. */
    AGENCY
}
