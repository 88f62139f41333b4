package org.changwat.app.cases;

/** What an empty ledger is filled with, {@code changwat.load}. */
enum Load {
    NONE,
    /** The documented cases of FY2552, FY2553, FY2557 and FY2565. */
    CASES,
    /** The documented cases, and a simulated FY2557 for everybody who is not in them. */
    DEMO
}
