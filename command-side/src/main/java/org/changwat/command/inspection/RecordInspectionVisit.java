package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.InspectionVisitRecorded.Method;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.jspecify.annotations.Nullable;

/**
 * Records a visit to a province. It takes no {@code corrects}: what was entered wrongly is put right by {@link
 * AmendInspectionVisit}, which does.
 *
 * @param visitId id of the visit; derived from year, round, province and first day where absent
 * @param round inspection round of the year; none for a supervision
 * @param region inspection region with its scheme; none for a supervision
 */
@Describes(
        th = "บันทึกการตรวจติดตามหรือการนิเทศจังหวัด",
        en = "Records an inspection or a supervision of a province",
        roles = {"INSPECTOR", "ASSISTANT_INSPECTOR", "INSPECTION_BUREAU", "SUPERVISION_BUREAU"})
public record RecordInspectionVisit(
        @Nullable String visitId,
        Kind kind,
        Method method,
        int fiscalYear,
        @Nullable Integer round,
        @Nullable Region region,
        String province,
        LocalDate from,
        LocalDate to,
        List<Inspector> inspectors,
        @Nullable List<String> subjects,
        @Nullable List<String> projects,
        @Nullable List<MissionGroup> missionGroups,
        @Nullable List<SystemFinding> systems,
        @Nullable List<String> findings,
        @Nullable List<Recommendation> recommendations,
        @Nullable List<Evidence> evidence,
        @Nullable String reason)
        implements InspectionCommand {

    @Override
    public String aggregateId() {
        return visitId != null ? visitId : Ids.visit(fiscalYear, round, province, from);
    }
}
