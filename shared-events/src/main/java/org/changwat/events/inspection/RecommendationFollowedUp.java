package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * It was reported what became of a recommendation.
 *
 * @param recommendation its number in the list of the visit, from 1
 * @param text its wording when it was followed up
 * @param doneOn when it was carried out, with status {@code DONE}
 * @param followedUpOn the day the report speaks of: {@code doneOn}, or the day of recording
 */
@Revision("1")
public record RecommendationFollowedUp(
        String visit,
        int fiscalYear,
        String province,
        int recommendation,
        String text,
        Status status,
        @Nullable LocalDate doneOn,
        @Nullable String note,
        List<Evidence> evidence,
        LocalDate followedUpOn,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements InspectionEvent {

    public RecommendationFollowedUp {
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return followedUpOn;
    }

    /** How far a recommendation is. */
    public enum Status {
        OPEN,
        IN_PROGRESS,
        DONE,
        DECLINED
    }
}
