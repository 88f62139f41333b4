package org.changwat.query.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.InspectionVisitRecorded.Method;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One visit: an inspection with its round and region, or a supervision with neither.
 *
 * @param position of its record in the log
 */
public record Visit(
        String visit,
        Kind kind,
        Method method,
        int fiscalYear,
        @Nullable Integer round,
        @Nullable Region region,
        String province,
        LocalDate from,
        LocalDate to,
        List<Inspector> inspectors,
        List<String> subjects,
        List<String> projects,
        List<MissionGroup> missionGroups,
        List<SystemFinding> systems,
        List<String> findings,
        List<Recommendation> recommendations,
        List<Evidence> evidence,
        List<Warning> warnings,
        Instant recordedAt,
        long position) {

    public Visit {
        inspectors = Copies.of(inspectors);
        subjects = Copies.of(subjects);
        projects = Copies.of(projects);
        missionGroups = Copies.of(missionGroups);
        systems = Copies.of(systems);
        findings = Copies.of(findings);
        recommendations = Copies.of(recommendations);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    /** A province's visits after an event of one of them, in the order they were recorded in. */
    public static List<Visit> with(List<Visit> visits, InspectionEvent event, Recorded recorded) {
        if (event instanceof InspectionVisitRecorded visit) {
            List<Visit> next = new ArrayList<>(visits);
            next.add(of(visit, recorded));
            return List.copyOf(next);
        }
        throw new IllegalArgumentException(
                "The register does not know " + event.getClass().getName());
    }

    private static Visit of(InspectionVisitRecorded event, Recorded recorded) {
        return new Visit(
                event.visit(),
                event.kind(),
                event.method(),
                event.fiscalYear(),
                event.round(),
                event.region(),
                event.province(),
                event.from(),
                event.to(),
                event.inspectors(),
                event.subjects(),
                event.projects(),
                event.missionGroups(),
                event.systems(),
                event.findings(),
                event.recommendations(),
                event.evidence(),
                event.warnings(),
                recorded.recordedAt(),
                recorded.position());
    }
}
