package org.changwat.verifier;

/** The export is not that of a whole log. */
final class BrokenExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    BrokenExportException(long position, String reason) {
        super(reason);
        this.position = position;
    }

    /** First position that is not as it must be. */
    long position() {
        return position;
    }
}
