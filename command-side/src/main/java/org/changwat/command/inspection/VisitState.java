package org.changwat.command.inspection;

import java.util.Map;
import java.util.TreeMap;
import org.changwat.command.Logged;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitAmended;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.RecommendationFollowedUp;
import org.jspecify.annotations.Nullable;

/**
 * What the visit is now.
 *
 * @param content what stands of it, and {@code contentSequence} the event that says so
 * @param followUps by number of the recommendation
 * @param events how many events are folded in
 */
record VisitState(
        @Nullable InspectionVisitRecorded recorded,
        @Nullable VisitContent content,
        long contentSequence,
        Map<Integer, Logged<RecommendationFollowedUp>> followUps,
        long events) {

    static final VisitState NONE = new VisitState(null, null, -1, Map.of(), 0);

    VisitState evolve(InspectionEvent event) {
        if (event instanceof InspectionVisitRecorded visit) {
            return new VisitState(visit, VisitContent.of(visit), events, followUps, events + 1);
        }
        if (event instanceof InspectionVisitAmended amended) {
            return new VisitState(recorded, VisitContent.of(amended), events, followUps, events + 1);
        }
        if (event instanceof RecommendationFollowedUp followedUp) {
            Map<Integer, Logged<RecommendationFollowedUp>> copy = new TreeMap<>(followUps);
            copy.put(followedUp.recommendation(), new Logged<>(followedUp, events));
            return new VisitState(recorded, content, contentSequence, Map.copyOf(copy), events + 1);
        }
        throw new IllegalStateException("no visit knows " + event);
    }
}
