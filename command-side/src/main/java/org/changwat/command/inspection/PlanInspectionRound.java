package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.Ids;
import org.changwat.events.inspection.InspectionRoundPlanned.Dispatch;
import org.jspecify.annotations.Nullable;

/**
 * Records the joint plan of a round; planned again, the new plan replaces the old.
 *
 * @param scheme scheme of the inspection regions, {@code 2552} or {@code 2560}
 * @param components components that a region report is to have; the five themes of the overview where absent
 * @param reportsDue last day for region reports; the last day of the round where absent
 * @param overviewDue last day for the overview
 * @param approvedBy the chief inspector's approval
 * @param dispatch the letter by which สปน. sent the plan out
 * @param corrects position of the plan that this corrects
 */
@Describes(
        th = "บันทึกแผนการติดตามประเมินผลของรอบการตรวจ",
        en = "Records the joint inspection plan of a round",
        roles = {"INSPECTION_BUREAU", "PMO_OFFICE"})
public record PlanInspectionRound(
        int fiscalYear,
        int round,
        LocalDate from,
        LocalDate to,
        String scheme,
        @Nullable List<String> subjects,
        @Nullable List<String> components,
        @Nullable LocalDate reportsDue,
        @Nullable LocalDate overviewDue,
        Authority approvedBy,
        @Nullable Dispatch dispatch,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    @Override
    public String aggregateId() {
        return Ids.inspectionRound(fiscalYear, round);
    }
}
