package org.changwat.query.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.changwat.events.Copies;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.InspectorAssigned;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.OverviewForwarded;
import org.changwat.events.inspection.ProjectSelectedForInspection;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.inspection.RegionReportReturned;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is kept: of each thing the entry that stands, with the position of its event. What stood before stays in the log.
 *
 * @param reports the last report of each region that filed one
 * @param forwards in the order they were recorded in
 * @param position of the last event of the round
 */
record InspectionRound(
        int fiscalYear,
        int round,
        @Nullable Entry<InspectionRoundPlanned> plan,
        List<Entry<InspectorAssigned>> inspectors,
        List<Entry<ProjectSelectedForInspection>> projects,
        List<RegionReport> reports,
        @Nullable Entry<OverviewCompiled> overview,
        List<Entry<OverviewForwarded>> forwards,
        List<Entry<CommitteeResolutionRecorded>> resolutions,
        long position) {

    /**
     * What an event says, and where it stands.
     *
     * @param <E> its type
     */
    record Entry<E>(E event, long position) {}

    /**
     * A region's report.
     *
     * @param returned that it went back, null where it did not
     */
    record RegionReport(
            Entry<RegionReportFiled> filed, @Nullable Entry<RegionReportReturned> returned) {}

    InspectionRound {
        inspectors = Copies.of(inspectors);
        projects = Copies.of(projects);
        reports = Copies.of(reports);
        forwards = Copies.of(forwards);
        resolutions = Copies.of(resolutions);
    }

    static InspectionRound blank(int fiscalYear, int round) {
        return new InspectionRound(
                fiscalYear, round, null, List.of(), List.of(), List.of(), null, List.of(), List.of(), 0);
    }

    InspectionRound with(InspectionRoundEvent event, Recorded recorded) {
        long at = recorded.position();
        if (event instanceof InspectionRoundPlanned planned) {
            return new InspectionRound(
                    fiscalYear,
                    round,
                    new Entry<>(planned, at),
                    inspectors,
                    projects,
                    reports,
                    overview,
                    forwards,
                    resolutions,
                    at);
        }
        if (event instanceof InspectorAssigned assigned) {
            return prepared(
                    put(
                            inspectors,
                            assigned,
                            at,
                            each -> each.person().equals(assigned.person())
                                    && each.office().equals(assigned.office())),
                    projects,
                    reports,
                    at);
        }
        if (event instanceof ProjectSelectedForInspection selected) {
            return prepared(
                    inspectors,
                    put(
                            projects,
                            selected,
                            at,
                            each -> each.province().equals(selected.province())
                                    && each.project().equals(selected.project())),
                    reports,
                    at);
        }
        if (event instanceof RegionReportFiled filed) {
            return prepared(inspectors, projects, filed(filed, at), at);
        }
        if (event instanceof RegionReportReturned returned) {
            return prepared(inspectors, projects, returned(returned, at), at);
        }
        if (event instanceof OverviewCompiled compiled) {
            return escalated(new Entry<>(compiled, at), forwards, resolutions, at);
        }
        if (event instanceof OverviewForwarded sent) {
            return escalated(
                    overview,
                    put(forwards, sent, at, each -> each.edition() == sent.edition() && each.to() == sent.to()),
                    resolutions,
                    at);
        }
        if (event instanceof CommitteeResolutionRecorded resolved) {
            return escalated(
                    overview,
                    forwards,
                    put(
                            resolutions,
                            resolved,
                            at,
                            each -> each.body() == resolved.body() && each.no() == resolved.no()),
                    at);
        }
        throw new IllegalArgumentException(
                "A round does not know " + event.getClass().getName());
    }

    private List<RegionReport> filed(RegionReportFiled filed, long at) {
        List<RegionReport> next = new ArrayList<>(reports);
        next.removeIf(each -> each.filed().event().region().equals(filed.region()));
        next.add(new RegionReport(new Entry<>(filed, at), null));
        return next;
    }

    private List<RegionReport> returned(RegionReportReturned returned, long at) {
        return reports.stream()
                .map(each -> each.filed().event().region().equals(returned.region())
                        ? new RegionReport(each.filed(), new Entry<>(returned, at))
                        : each)
                .toList();
    }

    /** An entry about the same thing takes the place of the one before it. */
    private static <E> List<Entry<E>> put(List<Entry<E>> entries, E event, long at, Predicate<E> same) {
        List<Entry<E>> next = new ArrayList<>(entries);
        next.removeIf(each -> same.test(each.event()));
        next.add(new Entry<>(event, at));
        return next;
    }

    private InspectionRound prepared(
            List<Entry<InspectorAssigned>> assigned,
            List<Entry<ProjectSelectedForInspection>> selected,
            List<RegionReport> filed,
            long at) {
        return new InspectionRound(
                fiscalYear, round, plan, assigned, selected, filed, overview, forwards, resolutions, at);
    }

    private InspectionRound escalated(
            @Nullable Entry<OverviewCompiled> compiled,
            List<Entry<OverviewForwarded>> sent,
            List<Entry<CommitteeResolutionRecorded>> resolved,
            long at) {
        return new InspectionRound(
                fiscalYear, round, plan, inspectors, projects, reports, compiled, sent, resolved, at);
    }
}
