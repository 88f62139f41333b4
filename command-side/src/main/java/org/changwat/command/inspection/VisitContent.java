package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Evidence;
import org.changwat.events.inspection.InspectionVisitAmended;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.jspecify.annotations.Nullable;

/** What stands of a visit, as recorded or as last amended; its kind, round, region and province are for good. */
record VisitContent(
        LocalDate from,
        LocalDate to,
        List<Inspector> inspectors,
        List<String> subjects,
        List<String> projects,
        List<MissionGroup> missionGroups,
        List<SystemFinding> systems,
        List<String> findings,
        List<Recommendation> recommendations,
        List<Evidence> evidence) {

    static VisitContent of(InspectionVisitRecorded visit) {
        return new VisitContent(
                visit.from(),
                visit.to(),
                visit.inspectors(),
                visit.subjects(),
                visit.projects(),
                visit.missionGroups(),
                visit.systems(),
                visit.findings(),
                visit.recommendations(),
                visit.evidence());
    }

    static VisitContent of(InspectionVisitAmended visit) {
        return new VisitContent(
                visit.from(),
                visit.to(),
                visit.inspectors(),
                visit.subjects(),
                visit.projects(),
                visit.missionGroups(),
                visit.systems(),
                visit.findings(),
                visit.recommendations(),
                visit.evidence());
    }

    /** As amended: what the command leaves out stays. */
    VisitContent with(AmendInspectionVisit command) {
        return new VisitContent(
                or(command.from(), from),
                or(command.to(), to),
                or(command.inspectors(), inspectors),
                or(command.subjects(), subjects),
                or(command.projects(), projects),
                or(command.missionGroups(), missionGroups),
                or(command.systems(), systems),
                or(command.findings(), findings),
                or(command.recommendations(), recommendations),
                or(command.evidence(), evidence));
    }

    private static <T> T or(@Nullable T amended, T standing) {
        return amended == null ? standing : amended;
    }
}
