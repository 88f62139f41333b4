package org.changwat.query.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitAmended;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.InspectionVisitRecorded.Method;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.changwat.events.inspection.RecommendationFollowedUp;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One visit: an inspection with its round and region, or a supervision with neither; its content as it stands after amendments.
 *
 * @param recommendations with what became of each
 * @param warnings of what now stands
 * @param position of its record in the log
 * @param amended the last amendment, null where there is none
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
        List<Advice> recommendations,
        List<Evidence> evidence,
        List<Warning> warnings,
        Instant recordedAt,
        long position,
        @Nullable Amendment amended) {

    /**
     * That what was recorded was amended.
     *
     * @param corrects position of the event that was wrong, null for a change
     * @param amendments how many there were
     */
    public record Amendment(
            LocalDate amendedOn, @Nullable Long corrects, Instant recordedAt, long position, int amendments) {}

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

    /**
     * Visits after an event of one of them, in the order they were recorded in. What is told of a visit that is not among them
     * changes nothing: in a reading by effective date it may not have been yet.
     */
    public static List<Visit> with(List<Visit> visits, InspectionEvent event, Recorded recorded) {
        List<Visit> next = new ArrayList<>(visits);
        if (event instanceof InspectionVisitRecorded visit) {
            next.add(of(visit, recorded));
        } else {
            next.replaceAll(each -> each.visit().equals(event.visit()) ? each.with(event, recorded) : each);
        }
        return List.copyOf(next);
    }

    static Visit of(InspectionVisitRecorded event, Recorded recorded) {
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
                advice(event.recommendations(), List.of()),
                event.evidence(),
                event.warnings(),
                recorded.recordedAt(),
                recorded.position(),
                null);
    }

    /** The visit after an event of it other than its record. */
    Visit with(InspectionEvent event, Recorded recorded) {
        if (event instanceof InspectionVisitAmended amendment) {
            return amended(amendment, recorded);
        }
        if (event instanceof RecommendationFollowedUp followedUp) {
            return followedUp(followedUp, recorded);
        }
        throw new IllegalArgumentException(
                "A visit does not know " + event.getClass().getName());
    }

    private Visit amended(InspectionVisitAmended event, Recorded recorded) {
        return new Visit(
                visit,
                kind,
                method,
                fiscalYear,
                round,
                region,
                province,
                event.from(),
                event.to(),
                event.inspectors(),
                event.subjects(),
                event.projects(),
                event.missionGroups(),
                event.systems(),
                event.findings(),
                advice(event.recommendations(), recommendations),
                event.evidence(),
                event.warnings(),
                recordedAt,
                position,
                new Amendment(
                        event.amendedOn(),
                        event.corrects(),
                        recorded.recordedAt(),
                        recorded.position(),
                        amended == null ? 1 : amended.amendments() + 1));
    }

    private Visit followedUp(RecommendationFollowedUp event, Recorded recorded) {
        return new Visit(
                visit,
                kind,
                method,
                fiscalYear,
                round,
                region,
                province,
                from,
                to,
                inspectors,
                subjects,
                projects,
                missionGroups,
                systems,
                findings,
                recommendations.stream()
                        .map(each -> each.number() == event.recommendation() ? each.with(event, recorded) : each)
                        .toList(),
                evidence,
                warnings,
                recordedAt,
                position,
                amended);
    }

    /** A recommendation is told by its number: an amendment leaves what was followed up as it was worded. */
    private static List<Advice> advice(List<Recommendation> recommendations, List<Advice> before) {
        return IntStream.range(0, recommendations.size())
                .mapToObj(index -> Advice.of(
                        index + 1,
                        recommendations.get(index),
                        index < before.size() ? before.get(index).followUps() : List.of()))
                .toList();
    }
}
