package org.changwat.eventlog;

/**
 * The log does not continue as it must: a gap, a block that does not fit its forerunner, or a token beyond its end.
 * Readers stop on it; nothing is ever skipped.
 */
public class BrokenLogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenLogException(String message) {
        super(message);
    }
}
