package org.changwat.eventlog;

/**
 * A hole in what was read may be the moment between two documents' becoming visible, for a query over an index is no
 * snapshot; one that stays is a broken log.
 */
final class Hole {

    /** How often to look before it is taken to stay. */
    static final int LOOKS = 20;

    private static final long REST_MILLIS = 20;

    private Hole() {}

    /** Waits before the next look. */
    static void rest() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at a hole in the log", e);
        }
    }
}
