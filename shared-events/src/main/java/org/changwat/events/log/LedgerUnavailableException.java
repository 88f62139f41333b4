package org.changwat.events.log;

import org.jspecify.annotations.Nullable;

/** The log takes nothing now (database away or queue full) and nothing was written; try again later. */
public class LedgerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
