package org.changwat.command.draftindicator;

import java.util.List;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.events.draftindicator.DraftIndicatorEvent;
import org.jspecify.annotations.Nullable;

/** What becomes of an entry that may stand already. */
final class SaidOnce {

    private SaidOnce() {}

    /**
     * Nothing where the same is said again; what differs is a correction, or rejected unless a new edition is awaited.
     *
     * @param open whether the standing entry may be followed by another
     */
    static <E extends DraftIndicatorEvent> List<DraftIndicatorEvent> decide(
            String entry, @Nullable Logged<E> standing, E event, Correction correction, boolean open) {
        if (standing != null && !open && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(new EntryIsRecordedOnce(entry, standing != null && !open, correction));
        return List.of(event);
    }
}
