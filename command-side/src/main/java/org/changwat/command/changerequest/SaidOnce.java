package org.changwat.command.changerequest;

import java.util.List;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.jspecify.annotations.Nullable;

/** What becomes of an entry that may stand already. */
final class SaidOnce {

    private SaidOnce() {}

    /** Nothing where the same is said again; what differs is a correction, or rejected. */
    static <E extends ChangeRequestEvent> List<ChangeRequestEvent> decide(
            String entry, @Nullable Logged<E> standing, E event, Correction correction) {
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(
                new CorrectsWhatStands(event.request(), entry, correction, standing),
                new EntryIsRecordedOnce(entry + " of " + event.request(), standing != null, correction));
        return List.of(event);
    }
}
