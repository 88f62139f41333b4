package org.changwat.events;

/** A reporting round of the fiscal year. */
public enum Round {
    SIX_MONTH,
    NINE_MONTH,
    TWELVE_MONTH
}
