package org.changwat.security;

/** The demo's accounts, which share one password, would be served to other machines. */
final class DemoBeyondLoopback extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoBeyondLoopback(String addresses) {
        super("The demo accounts share one password, so they are served on loopback only, not on " + addresses + ".");
    }
}
