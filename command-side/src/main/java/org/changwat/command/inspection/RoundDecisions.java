package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.command.inspection.RoundState.RegionReport;
import org.changwat.events.Copies;
import org.changwat.events.FiscalYear;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.InspectorAssigned;
import org.changwat.events.inspection.ProjectSelectedForInspection;
import org.changwat.events.inspection.ProjectSelectedForInspection.Level;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.inspection.RegionReportReturned;
import org.jspecify.annotations.Nullable;

/** Decides on the plan of a round, its inspectors, its projects and the reports of its regions. */
final class RoundDecisions {

    /** What the round-2 overview of FY2553 covers; the sources print no other list of components. */
    static final List<String> THEMES =
            List.of("ACHIEVEMENT", "VALUE_FOR_MONEY", "MANAGEMENT_EFFICIENCY", "BUDGET_MANAGEMENT", "POLICY_PROPOSALS");

    private RoundDecisions() {}

    static List<InspectionRoundEvent> decide(
            RoundState state, PlanInspectionRound command, Correction correction, int otherRounds) {
        Logged<InspectionRoundPlanned> standing = state.plan();
        String round = command.aggregateId();
        Rule.require(
                new FiscalYearIsOfTheBuddhistEra(command.fiscalYear()),
                new RoundIsOneOfTheYear(command.round()),
                new RoundEndsAfterItBegins(command.from(), command.to()),
                new SchemeIsKnown(command.scheme(), InspectionRegions.schemes()),
                new SchemeStandsOnceUsed(
                        round, standing == null ? "-" : standing.event().scheme(), command.scheme(), state.isUsed()),
                new CorrectsWhatStands(round, "plan", correction, standing));
        boolean yearIsOver = !command.to().isBefore(new FiscalYear(command.fiscalYear()).end());
        InspectionRoundPlanned event = new InspectionRoundPlanned(
                command.fiscalYear(),
                command.round(),
                command.from(),
                command.to(),
                command.scheme(),
                Copies.of(command.subjects()),
                command.components() == null ? THEMES : command.components(),
                command.reportsDue() == null ? command.to() : command.reportsDue(),
                command.overviewDue(),
                command.approvedBy(),
                command.dispatch(),
                command.corrects(),
                Rule.warn(
                        new RoundLiesInTheYear(command.fiscalYear(), command.from(), command.to()),
                        new AtLeastTwoRoundsAYear(command.fiscalYear(), otherRounds + 1, yearIsOver),
                        new PlanIsDispatched(round, command.dispatch())));
        return standing != null && standing.saysTheSameAs(event) ? List.of() : List.of(event);
    }

    static List<InspectionRoundEvent> decide(
            RoundState state, AssignInspector command, Correction correction, LocalDate today) {
        InspectionRoundPlanned plan = plan(state, command.aggregateId());
        Rule.require(
                new PersonIsAnId(command.person()),
                new RegionsExist(plan.scheme(), command.regions(), InspectionRegions.of(plan.scheme())));
        InspectorAssigned event = new InspectorAssigned(
                command.fiscalYear(),
                command.round(),
                command.person(),
                command.office(),
                plan.scheme(),
                command.regions(),
                command.assignedOn() == null ? today : command.assignedOn(),
                command.corrects(),
                Rule.warn(new OneInspectorARegion(
                        command.person(), command.office(), command.regions(), holders(state, command.office()))));
        Logged<InspectorAssigned> standing = state.inspectors().get(RoundState.key(event));
        Rule.require(new CorrectsWhatStands(command.aggregateId(), RoundState.key(event), correction, standing));
        boolean same = standing != null && standing.event().regions().equals(event.regions());
        boolean dated = correction.isAsked()
                && standing != null
                && !standing.event().assignedOn().equals(event.assignedOn());
        return same && !dated ? List.of() : List.of(event);
    }

    static List<InspectionRoundEvent> decide(
            RoundState state, SelectProjectForInspection command, Correction correction, LocalDate today) {
        InspectionRoundPlanned plan = plan(state, command.aggregateId());
        LocalDate selectedOn = command.selectedOn() == null ? today : command.selectedOn();
        ProjectSelectedForInspection event = new ProjectSelectedForInspection(
                command.fiscalYear(),
                command.round(),
                command.province(),
                command.project(),
                command.cluster() == null ? Level.PROVINCE : Level.CLUSTER,
                command.cluster(),
                command.letter(),
                selectedOn,
                command.corrects(),
                Rule.warn(new ProjectsAreChosenInTime(command.project(), selectedOn, plan.to())));
        Logged<ProjectSelectedForInspection> standing = state.projects().get(RoundState.key(event));
        Rule.require(
                new ProvinceIsInspected(command.province()),
                new ClusterIsTheProvinces(command.province(), command.cluster(), plan.from()),
                new DateIsNotAhead("selectedOn", selectedOn, today),
                new CorrectsWhatStands(command.aggregateId(), command.project(), correction, standing));
        return once(command.project(), standing, event, correction, false);
    }

    static List<InspectionRoundEvent> decide(
            RoundState state, FileRegionReport command, Correction correction, LocalDate today) {
        InspectionRoundPlanned plan = plan(state, command.aggregateId());
        int region = command.region().number();
        LocalDate filedOn = command.filedOn() == null ? today : command.filedOn();
        RegionReport report = state.reports().get(region);
        Logged<RegionReportFiled> standing = report == null ? null : report.filed();
        Rule.require(
                new RegionFitsTheRound(command.region(), plan.scheme(), InspectionRegions.of(plan.scheme())),
                new DateIsNotAhead("filedOn", filedOn, today),
                new CorrectsWhatStands(command.aggregateId(), entry(region), correction, standing));
        List<String> missing = plan.components().stream()
                .filter(each -> command.components().stream()
                        .noneMatch(component -> component.component().equals(each)))
                .toList();
        RegionReportFiled event = new RegionReportFiled(
                command.fiscalYear(),
                command.round(),
                command.region(),
                command.components(),
                missing,
                plan.reportsDue(),
                filedOn.isAfter(plan.reportsDue()),
                standing == null ? 1 : standing.event().edition() + 1,
                filedOn,
                Copies.of(command.evidence()),
                command.corrects(),
                Rule.warn(
                        new ReportIsComplete(region, missing), new ReportIsInTime(region, filedOn, plan.reportsDue())));
        return once(entry(region), standing, event, correction, report != null && report.returned());
    }

    static List<InspectionRoundEvent> decide(
            RoundState state, ReturnRegionReport command, Correction correction, LocalDate today) {
        InspectionRoundPlanned plan = plan(state, command.aggregateId());
        int region = command.region().number();
        LocalDate returnedOn = command.returnedOn() == null ? today : command.returnedOn();
        RegionReport report = state.reports().get(region);
        Rule.require(
                new RegionFitsTheRound(command.region(), plan.scheme(), InspectionRegions.of(plan.scheme())),
                new CorrectsWhatStands(
                        command.aggregateId(), entry(region), correction, report == null ? null : report.sentBack()),
                new ReportIsFiled(region, report != null && (correction.isAsked() || !report.returned())),
                new DateIsNotAhead("returnedOn", returnedOn, today));
        return List.of(new RegionReportReturned(
                command.fiscalYear(),
                command.round(),
                command.region(),
                Objects.requireNonNull(report).filed().event().edition(),
                Copies.of(command.components()),
                command.note(),
                returnedOn,
                command.corrects()));
    }

    static InspectionRoundPlanned plan(RoundState state, String round) {
        if (state.plan() == null) {
            throw new UnknownAggregate(round);
        }
        return state.plan().event();
    }

    /** Nothing where the same is said again; what differs is a correction, or rejected unless it is open. */
    static <E extends InspectionRoundEvent> List<InspectionRoundEvent> once(
            String entry, @Nullable Logged<E> standing, E event, Correction correction, boolean open) {
        if (standing != null && !open && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(new EntryIsRecordedOnce(entry, standing != null && !open, correction));
        return List.of(event);
    }

    private static String entry(int region) {
        return "region " + region;
    }

    private static Map<Integer, String> holders(RoundState state, String office) {
        Map<Integer, String> holders = new HashMap<>();
        state.inspectors().values().stream()
                .map(Logged::event)
                .filter(assigned -> assigned.office().equals(office))
                .forEach(assigned ->
                        assigned.regions().forEach(region -> holders.putIfAbsent(region, assigned.person())));
        return holders;
    }
}
