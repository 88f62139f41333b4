package org.changwat.query.projection;

/** A fold threw: the event is at fault, not the database, so that it is set aside instead of tried for ever. */
final class FoldFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FoldFailed(Copy copy, long position, RuntimeException cause) {
        super("The event at position " + position + " does not fold into " + copy, cause);
    }
}
