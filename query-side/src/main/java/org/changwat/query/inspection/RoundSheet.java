package org.changwat.query.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.changwat.events.Authority;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.CommitteeResolutionRecorded.Resolution;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.InspectionRoundPlanned.Dispatch;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.InspectorAssigned;
import org.changwat.events.inspection.OversightBody;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.OverviewForwarded;
import org.changwat.events.inspection.ProjectSelectedForInspection;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.inspection.RegionReportFiled.Component;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.changwat.query.directory.People;
import org.changwat.query.inspection.InspectionRound.Entry;
import org.changwat.query.inspection.InspectionRound.RegionReport;
import org.jspecify.annotations.Nullable;

/**
 * A round of inspection (รอบการตรวจติดตาม) over all regions, as a reader wants it (domain rule 21).
 *
 * @param subjects what is inspected
 * @param components components that a region report is to have
 * @param regions every region of the scheme, with or without a report
 * @param escalation where the overview went, body by body in the order in which it reaches them
 * @param resolutions by day
 * @param shareUsed per cent of the proposals that were put to use, as the last resolution that names a share says
 * @param position of the last event of the round
 */
public record RoundSheet(
        int fiscalYear,
        int round,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String scheme,
        List<String> subjects,
        List<String> components,
        @Nullable LocalDate reportsDue,
        @Nullable LocalDate overviewDue,
        @Nullable Authority approvedBy,
        @Nullable Dispatch dispatch,
        List<Inspector> inspectors,
        List<RegionStanding> regions,
        List<SelectedProject> projects,
        @Nullable Overview overview,
        List<Sent> escalation,
        List<Resolved> resolutions,
        @Nullable BigDecimal shareUsed,
        List<Warning> warnings,
        long position) {

    /**
     * Who inspects which regions.
     *
     * @param person id and standing; never a name
     */
    public record Inspector(
            People.Named person,
            String office,
            List<Integer> regions,
            LocalDate assignedOn,
            List<Warning> warnings,
            long position) {}

    /**
     * A region and its report.
     *
     * @param provinces codes of those that lie in it
     * @param report null where none is filed
     */
    public record RegionStanding(
            Region region,
            List<String> provinces,
            State state,
            @Nullable Report report) {

        /** How far the region is. */
        public enum State {
            NONE,
            FILED,
            INCOMPLETE,
            RETURNED
        }
    }

    /**
     * A region's report as it stands.
     *
     * @param missing prescribed components that it lacks
     * @param returned that it went back, null where it did not
     */
    public record Report(
            int edition,
            List<Component> components,
            List<String> missing,
            LocalDate filedOn,
            LocalDate due,
            boolean late,
            @Nullable Returned returned,
            List<Evidence> evidence,
            List<Warning> warnings,
            long position) {}

    /** That a report went back to be amended. */
    public record Returned(List<String> components, String note, LocalDate returnedOn, long position) {}

    /** A project that a province or cluster chose for inspection. */
    public record SelectedProject(
            String province,
            String project,
            ProjectSelectedForInspection.Level level,
            @Nullable String cluster,
            @Nullable String letter,
            LocalDate selectedOn,
            List<Warning> warnings,
            long position) {}

    /** The overview of the regions (รายงานภาพรวม) as it stands. */
    public record Overview(
            int edition,
            List<Integer> regions,
            List<Integer> missingRegions,
            List<Integer> incompleteRegions,
            List<Component> themes,
            @Nullable LocalDate due,
            boolean late,
            LocalDate compiledOn,
            List<Evidence> evidence,
            List<Warning> warnings,
            long position) {}

    /** That an edition of the overview went to a body. */
    public record Sent(
            int edition,
            OversightBody from,
            OversightBody to,
            int stage,
            @Nullable String letter,
            LocalDate sentOn,
            List<Warning> warnings,
            long position) {}

    /** What a committee resolved. */
    public record Resolved(
            @Nullable Integer edition,
            OversightBody body,
            int no,
            Resolution resolution,
            @Nullable String text,
            @Nullable BigDecimal shareUsed,
            LocalDate decidedOn,
            Authority authority,
            List<Warning> warnings,
            long position) {}

    static RoundSheet of(InspectionRound round, People people) {
        InspectionRoundPlanned plan = round.plan() == null ? null : round.plan().event();
        List<Resolved> resolutions = round.resolutions().stream()
                .map(RoundSheet::resolved)
                .sorted(Comparator.comparing(Resolved::decidedOn).thenComparing(Resolved::position))
                .toList();
        return new RoundSheet(
                round.fiscalYear(),
                round.round(),
                plan == null ? null : plan.from(),
                plan == null ? null : plan.to(),
                plan == null ? null : plan.scheme(),
                plan == null ? List.of() : plan.subjects(),
                plan == null ? List.of() : plan.components(),
                plan == null ? null : plan.reportsDue(),
                plan == null ? null : plan.overviewDue(),
                plan == null ? null : plan.approvedBy(),
                plan == null ? null : plan.dispatch(),
                inspectors(round, people),
                regions(round, plan == null ? null : plan.scheme()),
                round.projects().stream().map(RoundSheet::selected).toList(),
                round.overview() == null ? null : overview(round.overview()),
                round.forwards().stream()
                        .map(RoundSheet::sent)
                        .sorted(Comparator.comparing(Sent::edition)
                                .thenComparing(Sent::stage)
                                .thenComparing(Sent::sentOn)
                                .thenComparing(Sent::position))
                        .toList(),
                resolutions,
                resolutions.stream()
                        .map(Resolved::shareUsed)
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                plan == null ? List.of() : plan.warnings(),
                round.position());
    }

    private static List<Inspector> inspectors(InspectionRound round, People people) {
        var known = people.find(
                round.inspectors().stream().map(each -> each.event().person()).toList());
        return round.inspectors().stream()
                .map(each -> inspector(each, known.get(each.event().person())))
                .sorted(Comparator.comparing((Inspector each) ->
                                each.regions().stream().min(Integer::compare).orElse(Integer.MAX_VALUE))
                        .thenComparing(each -> each.person().person()))
                .toList();
    }

    private static Inspector inspector(Entry<InspectorAssigned> entry, People.@Nullable Named known) {
        InspectorAssigned event = entry.event();
        return new Inspector(
                known == null ? People.Named.unknown(event.person()) : known,
                event.office(),
                event.regions(),
                event.assignedOn(),
                event.warnings(),
                entry.position());
    }

    private static List<RegionStanding> regions(InspectionRound round, @Nullable String scheme) {
        TreeSet<Region> regions =
                new TreeSet<>(Comparator.comparing(Region::scheme).thenComparing(Region::number));
        if (scheme != null) {
            provinces().stream()
                    .map(province -> province.inspectionRegions().get(scheme))
                    .filter(Objects::nonNull)
                    .forEach(number -> regions.add(new Region(scheme, number)));
        }
        round.reports().forEach(each -> regions.add(each.filed().event().region()));
        return regions.stream().map(region -> standing(round, region)).toList();
    }

    private static RegionStanding standing(InspectionRound round, Region region) {
        Optional<RegionReport> report = round.reports().stream()
                .filter(each -> each.filed().event().region().equals(region))
                .findFirst();
        List<String> provinces = provinces().stream()
                .filter(province -> Objects.equals(province.inspectionRegions().get(region.scheme()), region.number()))
                .map(Unit::code)
                .toList();
        return new RegionStanding(
                region,
                provinces,
                report.map(RoundSheet::state).orElse(RegionStanding.State.NONE),
                report.map(RoundSheet::report).orElse(null));
    }

    private static List<Unit> provinces() {
        return Units.ofKind(UnitKind.PROVINCE);
    }

    private static RegionStanding.State state(RegionReport report) {
        if (report.returned() != null) {
            return RegionStanding.State.RETURNED;
        }
        return report.filed().event().missing().isEmpty()
                ? RegionStanding.State.FILED
                : RegionStanding.State.INCOMPLETE;
    }

    private static Report report(RegionReport report) {
        RegionReportFiled filed = report.filed().event();
        var back = report.returned();
        return new Report(
                filed.edition(),
                filed.components(),
                filed.missing(),
                filed.filedOn(),
                filed.due(),
                filed.late(),
                back == null
                        ? null
                        : new Returned(
                                back.event().components(),
                                back.event().note(),
                                back.event().returnedOn(),
                                back.position()),
                filed.evidence(),
                filed.warnings(),
                report.filed().position());
    }

    private static SelectedProject selected(Entry<ProjectSelectedForInspection> entry) {
        ProjectSelectedForInspection event = entry.event();
        return new SelectedProject(
                event.province(),
                event.project(),
                event.level(),
                event.cluster(),
                event.letter(),
                event.selectedOn(),
                event.warnings(),
                entry.position());
    }

    private static Overview overview(Entry<OverviewCompiled> entry) {
        OverviewCompiled event = entry.event();
        return new Overview(
                event.edition(),
                event.regions(),
                event.missingRegions(),
                event.incompleteRegions(),
                event.themes(),
                event.due(),
                event.late(),
                event.compiledOn(),
                event.evidence(),
                event.warnings(),
                entry.position());
    }

    private static Sent sent(Entry<OverviewForwarded> entry) {
        OverviewForwarded event = entry.event();
        return new Sent(
                event.edition(),
                event.from(),
                event.to(),
                event.to().stage(),
                event.letter(),
                event.sentOn(),
                event.warnings(),
                entry.position());
    }

    private static Resolved resolved(Entry<CommitteeResolutionRecorded> entry) {
        CommitteeResolutionRecorded event = entry.event();
        return new Resolved(
                event.edition(),
                event.body(),
                event.no(),
                event.resolution(),
                event.text(),
                event.shareUsed(),
                event.decidedOn(),
                event.authority(),
                event.warnings(),
                entry.position());
    }
}
