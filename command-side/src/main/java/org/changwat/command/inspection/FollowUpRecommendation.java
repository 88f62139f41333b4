package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.jspecify.annotations.Nullable;

/**
 * Reports what became of a recommendation.
 *
 * @param visit id of the visit
 * @param recommendation its number in the list of the visit, from 1
 * @param doneOn when it was carried out; only with status {@code DONE}, the day of recording where absent
 */
@Describes(
        th = "รายงานผลการดำเนินการตามข้อเสนอแนะ",
        en = "Reports what became of a recommendation",
        roles = {
            "PROVINCE_OFFICER",
            "GOVERNOR",
            "INSPECTOR",
            "ASSISTANT_INSPECTOR",
            "INSPECTION_BUREAU",
            "SUPERVISION_BUREAU"
        })
public record FollowUpRecommendation(
        String visit,
        int recommendation,
        Status status,
        @Nullable LocalDate doneOn,
        @Nullable String note,
        @Nullable List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    @Override
    public String aggregateId() {
        return visit;
    }
}
