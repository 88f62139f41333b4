package org.changwat.events.log;

/** The database did not answer in time: the commit may or may not stand. Repeating it under its idempotency key is safe. */
public class AppendOutcomeUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AppendOutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
