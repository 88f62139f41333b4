package org.changwat.command;

import java.util.Optional;

/** Which event stands at a position of the log; a correction names its target by position, a card knows only sequences. */
@FunctionalInterface
public interface LoggedPositions {

    /** The event's place on its aggregate, or empty where the log ends before the position. */
    Optional<Place> at(long position);

    /** An event by its aggregate and its sequence there. */
    record Place(String aggregateId, long sequence) {}
}
