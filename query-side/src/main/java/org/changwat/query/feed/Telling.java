package org.changwat.query.feed;

import org.changwat.events.log.LoggedEvent;

/** What a stream tells of an event: the {@code event:} and {@code data:} lines, each ended; its position is told by all. */
@FunctionalInterface
interface Telling {

    /** The event as it is logged. */
    Telling WHOLE = event -> "event: " + event.type() + "\ndata: " + event.text() + "\n";

    /** That something changed of a unit, and nothing of what: any reader of pages may know. */
    Telling CHANGED = event -> "event: change\ndata: " + UnitOfEvent.of(event).orElse("") + "\n";

    String lines(LoggedEvent event);
}
