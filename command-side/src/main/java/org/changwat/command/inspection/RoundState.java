package org.changwat.command.inspection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.changwat.command.Logged;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.InspectorAssigned;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.OverviewForwarded;
import org.changwat.events.inspection.ProjectSelectedForInspection;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.inspection.RegionReportReturned;
import org.jspecify.annotations.Nullable;

/**
 * What the round is now.
 *
 * @param inspectors assignments by person and office
 * @param projects chosen projects by province and project
 * @param reports region reports by number of the region
 * @param forwards what was sent where, by edition and receiver
 * @param resolutions by body and number
 * @param events how many events are folded in
 */
record RoundState(
        @Nullable Logged<InspectionRoundPlanned> plan,
        Map<String, Logged<InspectorAssigned>> inspectors,
        Map<String, Logged<ProjectSelectedForInspection>> projects,
        Map<Integer, RegionReport> reports,
        @Nullable Logged<OverviewCompiled> overview,
        Map<String, Logged<OverviewForwarded>> forwards,
        Map<String, Logged<CommitteeResolutionRecorded>> resolutions,
        long events) {

    static final RoundState NONE = new RoundState(null, Map.of(), Map.of(), Map.of(), null, Map.of(), Map.of(), 0);

    /** A region's report as it stands, and whether it went back. */
    record RegionReport(
            Logged<RegionReportFiled> filed, @Nullable Logged<RegionReportReturned> sentBack) {

        boolean returned() {
            return sentBack != null;
        }
    }

    RoundState evolve(InspectionRoundEvent event) {
        long at = events;
        if (event instanceof InspectionRoundPlanned planned) {
            return new RoundState(
                    new Logged<>(planned, at), inspectors, projects, reports, overview, forwards, resolutions, at + 1);
        }
        if (event instanceof InspectorAssigned assigned) {
            return counted(with(inspectors, key(assigned), new Logged<>(assigned, at)), projects, reports);
        }
        if (event instanceof ProjectSelectedForInspection selected) {
            return counted(inspectors, with(projects, key(selected), new Logged<>(selected, at)), reports);
        }
        if (event instanceof RegionReportFiled filed) {
            RegionReport report = new RegionReport(new Logged<>(filed, at), null);
            return counted(inspectors, projects, with(reports, filed.region().number(), report));
        }
        if (event instanceof RegionReportReturned returned) {
            RegionReport report =
                    Objects.requireNonNull(reports.get(returned.region().number()));
            return counted(
                    inspectors,
                    projects,
                    with(
                            reports,
                            returned.region().number(),
                            new RegionReport(report.filed(), new Logged<>(returned, at))));
        }
        if (event instanceof OverviewCompiled compiled) {
            return escalated(new Logged<>(compiled, at), forwards, resolutions);
        }
        if (event instanceof OverviewForwarded sent) {
            return escalated(overview, with(forwards, key(sent), new Logged<>(sent, at)), resolutions);
        }
        if (event instanceof CommitteeResolutionRecorded resolved) {
            return escalated(overview, forwards, with(resolutions, key(resolved), new Logged<>(resolved, at)));
        }
        throw new IllegalStateException("no round knows " + event);
    }

    /** Whether inspectors or reports rest on the scheme of the plan. */
    boolean isUsed() {
        return !inspectors.isEmpty() || !reports.isEmpty();
    }

    static String key(InspectorAssigned assigned) {
        return assigned.person() + " " + assigned.office();
    }

    static String key(ProjectSelectedForInspection selected) {
        return selected.province() + " " + selected.project();
    }

    static String key(OverviewForwarded sent) {
        return sent.edition() + " " + sent.to();
    }

    static String key(CommitteeResolutionRecorded resolved) {
        return resolved.body() + " " + resolved.no();
    }

    private RoundState counted(
            Map<String, Logged<InspectorAssigned>> assigned,
            Map<String, Logged<ProjectSelectedForInspection>> selected,
            Map<Integer, RegionReport> filed) {
        return new RoundState(plan, assigned, selected, filed, overview, forwards, resolutions, events + 1);
    }

    private RoundState escalated(
            @Nullable Logged<OverviewCompiled> compiled,
            Map<String, Logged<OverviewForwarded>> sent,
            Map<String, Logged<CommitteeResolutionRecorded>> resolved) {
        return new RoundState(plan, inspectors, projects, reports, compiled, sent, resolved, events + 1);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }
}
