package org.changwat.command.draftindicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.changwat.command.Logged;
import org.changwat.events.draftindicator.DraftIndicatorEvent;
import org.changwat.events.draftindicator.DraftIndicatorsAnalysed;
import org.changwat.events.draftindicator.DraftIndicatorsDecided;
import org.changwat.events.draftindicator.DraftIndicatorsDecided.Decision;
import org.changwat.events.draftindicator.DraftIndicatorsNotified;
import org.changwat.events.draftindicator.DraftIndicatorsSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What the drafts are now; analysis, decisions and notice are those of the edition that stands.
 *
 * @param decisions by body
 * @param events how many events are folded in
 */
record DraftState(
        @Nullable Logged<DraftIndicatorsSubmitted> submitted,
        @Nullable Logged<DraftIndicatorsAnalysed> analysed,
        Map<String, Logged<DraftIndicatorsDecided>> decisions,
        @Nullable Logged<DraftIndicatorsNotified> notified,
        long events) {

    static final DraftState NONE = new DraftState(null, null, Map.of(), null, 0);

    DraftState evolve(DraftIndicatorEvent event) {
        if (event instanceof DraftIndicatorsSubmitted drafts) {
            Logged<DraftIndicatorsSubmitted> logged = new Logged<>(drafts, events);
            return drafts.corrects() == null
                    ? new DraftState(logged, null, Map.of(), null, events + 1)
                    : new DraftState(logged, analysed, decisions, notified, events + 1);
        }
        if (event instanceof DraftIndicatorsAnalysed analysis) {
            return new DraftState(submitted, new Logged<>(analysis, events), decisions, notified, events + 1);
        }
        if (event instanceof DraftIndicatorsDecided decided) {
            Map<String, Logged<DraftIndicatorsDecided>> copy = new HashMap<>(decisions);
            copy.put(decided.authority().body(), new Logged<>(decided, events));
            return new DraftState(submitted, analysed, Map.copyOf(copy), notified, events + 1);
        }
        if (event instanceof DraftIndicatorsNotified notice) {
            return new DraftState(submitted, analysed, decisions, new Logged<>(notice, events), events + 1);
        }
        throw new IllegalStateException("no drafts know " + event);
    }

    boolean wentBack() {
        return decisions.values().stream().anyMatch(decided -> decided.event().decision() == Decision.RETURNED);
    }

    /** The day of the last decision, or null while there is none. */
    @Nullable
    LocalDate lastDecidedOn() {
        return decisions.values().stream()
                .map(decided -> decided.event().decidedOn())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
