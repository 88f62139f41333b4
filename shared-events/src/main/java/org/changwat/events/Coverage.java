package org.changwat.events;

/** How much of a unit's year an agreement covers (domain rule 5). */
public enum Coverage {
    /** Scored weights total exactly 100 (a cluster's: its share), so the card has a total. */
    WHOLE,
    /** Imported from history: at most 100, and no total is claimed. */
    PARTIAL
}
