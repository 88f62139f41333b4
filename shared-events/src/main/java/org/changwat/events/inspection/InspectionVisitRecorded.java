package org.changwat.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * An inspection (with round and region) or a supervision (with neither) of a province (domain rules 21, 22).
 *
 * @param from first day on site
 * @param to last day on site
 */
@Revision("1")
public record InspectionVisitRecorded(
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
        List<Warning> warnings)
        implements InspectionEvent {

    public InspectionVisitRecorded {
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
        return to;
    }

    /** Inspection by inspectors, or coaching supervision by the supervision bureau. */
    public enum Kind {
        INSPECTION,
        SUPERVISION
    }

    /** How it was done. */
    public enum Method {
        SITE,
        QUESTIONNAIRE
    }

    /** An inspection region; the number means nothing without its scheme (domain rule 2). */
    public record Region(String scheme, int number) {}

    /** Who inspected: a person id and the office they act for. */
    public record Inspector(String person, String office) {}

    /** What was seen of one of a province's four mission groups: ECONOMY, SOCIETY, SECURITY, MANAGEMENT. */
    public record MissionGroup(String group, String observation) {}

    /** What was seen of an office system, and whether others should copy it. */
    public record SystemFinding(String system, String finding, boolean fitToCopy) {}

    /** What should be done, by whom, by when. */
    public record Recommendation(
            String text, String owner, @Nullable LocalDate due) {}
}
