package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.jspecify.annotations.Nullable;

/**
 * Amends what was recorded of a visit; what is absent stays as it was.
 *
 * @param visit id of the visit
 * @param corrects position of the entry whose error this corrects; absent where the state of things changed
 */
@Describes(
        th = "ปรับปรุงบันทึกการตรวจติดตามหรือการนิเทศ",
        en = "Amends what was recorded of an inspection or a supervision",
        roles = {"INSPECTOR", "ASSISTANT_INSPECTOR", "INSPECTION_BUREAU", "SUPERVISION_BUREAU"})
public record AmendInspectionVisit(
        String visit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<Inspector> inspectors,
        @Nullable List<String> subjects,
        @Nullable List<String> projects,
        @Nullable List<MissionGroup> missionGroups,
        @Nullable List<SystemFinding> systems,
        @Nullable List<String> findings,
        @Nullable List<Recommendation> recommendations,
        @Nullable List<Evidence> evidence,
        @Nullable LocalDate amendedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    @Override
    public String aggregateId() {
        return visit;
    }
}
