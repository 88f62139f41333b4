package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.jspecify.annotations.Nullable;

/** What was recorded of a visit was amended; carries the whole content that now stands. */
@Revision("1")
public record InspectionVisitAmended(
        String visit,
        int fiscalYear,
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
        LocalDate amendedOn,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements InspectionEvent {

    public InspectionVisitAmended {
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

    @Override
    public LocalDate effectiveOn() {
        return amendedOn;
    }
}
