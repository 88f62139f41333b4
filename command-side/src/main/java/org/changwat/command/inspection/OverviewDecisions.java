package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.inspection.RoundState.RegionReport;
import org.changwat.events.Copies;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.OversightBody;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.OverviewForwarded;
import org.jspecify.annotations.Nullable;

/** Decides on the overview of a round and on its way through the bodies. */
final class OverviewDecisions {

    private OverviewDecisions() {}

    static List<InspectionRoundEvent> decide(
            RoundState state, CompileOverview command, Correction correction, LocalDate today) {
        InspectionRoundPlanned plan = RoundDecisions.plan(state, command.aggregateId());
        LocalDate compiledOn = command.compiledOn() == null ? today : command.compiledOn();
        Logged<OverviewCompiled> standing = state.overview();
        Rule.require(
                new DateIsNotAhead("compiledOn", compiledOn, today),
                new CorrectsWhatStands(command.aggregateId(), "overview", correction, standing));
        Set<Integer> all = InspectionRegions.of(plan.scheme());
        List<Integer> missing =
                all.stream().filter(number -> !stands(state, number)).toList();
        List<Integer> reported =
                all.stream().filter(number -> stands(state, number)).toList();
        List<Integer> incomplete = reported.stream()
                .filter(number -> !Objects.requireNonNull(state.reports().get(number))
                        .filed()
                        .event()
                        .missing()
                        .isEmpty())
                .toList();
        LocalDate due = plan.overviewDue();
        OverviewCompiled event = new OverviewCompiled(
                command.fiscalYear(),
                command.round(),
                standing == null ? 1 : standing.event().edition() + 1,
                reported,
                missing,
                incomplete,
                Copies.of(command.themes()),
                due,
                due != null && compiledOn.isAfter(due),
                compiledOn,
                Copies.of(command.evidence()),
                command.corrects(),
                Rule.warn(
                        new AllRegionsReported(command.aggregateId(), missing),
                        new RegionReportsAreComplete(command.aggregateId(), incomplete),
                        new OverviewIsInTime(command.aggregateId(), compiledOn, due)));
        return standing != null && standing.saysTheSameAs(event) ? List.of() : List.of(event);
    }

    static List<InspectionRoundEvent> decide(
            RoundState state, ForwardOverview command, Correction correction, LocalDate today) {
        RoundDecisions.plan(state, command.aggregateId());
        Logged<OverviewCompiled> overview = state.overview();
        Rule.require(
                new OverviewIsCompiled(command.aggregateId(), overview != null),
                new OverviewGoesUp(command.from(), command.to()));
        LocalDate sentOn = command.sentOn() == null ? today : command.sentOn();
        OverviewForwarded event = new OverviewForwarded(
                command.fiscalYear(),
                command.round(),
                Objects.requireNonNull(overview).event().edition(),
                command.from(),
                command.to(),
                command.letter(),
                sentOn,
                command.corrects(),
                Rule.warn(
                        new NoBodyIsPassedOver(command.to(), passedOver(state, command.to())),
                        new SecretaryAndPmoAreToldAtOnce(command.to(), sentOn, toldTheOther(state, command.to()))));
        Logged<OverviewForwarded> standing = state.forwards().get(RoundState.key(event));
        Rule.require(
                new DateIsNotAhead("sentOn", sentOn, today),
                new CorrectsWhatStands(command.aggregateId(), command.to().name(), correction, standing));
        return RoundDecisions.once(command.to().name(), standing, event, correction, false);
    }

    static List<InspectionRoundEvent> decide(
            RoundState state, RecordCommitteeResolution command, Correction correction, LocalDate today) {
        RoundDecisions.plan(state, command.aggregateId());
        Logged<OverviewCompiled> overview = state.overview();
        LocalDate decidedOn = command.decidedOn() == null ? command.authority().date() : command.decidedOn();
        List<Logged<CommitteeResolutionRecorded>> earlier = resolutions(state, command.body());
        Logged<CommitteeResolutionRecorded> standing = earlier.stream()
                .filter(each -> correction.isAsked()
                        ? each.sequence() == correction.sequence()
                        : each.event().decidedOn().equals(decidedOn))
                .findFirst()
                .orElse(null);
        CommitteeResolutionRecorded event = new CommitteeResolutionRecorded(
                command.fiscalYear(),
                command.round(),
                overview == null ? null : overview.event().edition(),
                command.body(),
                standing == null ? earlier.size() + 1 : standing.event().no(),
                command.resolution(),
                command.text(),
                command.shareUsed(),
                decidedOn,
                command.authority(),
                command.corrects(),
                Rule.warn(
                        new ResolutionRestsOnAnOverview(command.aggregateId(), overview != null),
                        new EarlierBodiesResolvedFirst(
                                command.body(), decidedOn, awaited(state, command.body(), decidedOn))));
        Rule.require(
                new BodyResolves(command.body()),
                new ShareIsAPercentage(command.shareUsed()),
                new DateIsNotAhead("decidedOn", decidedOn, today),
                new CorrectsWhatStands(command.aggregateId(), command.body().name(), correction, standing));
        return RoundDecisions.once(command.body().name(), standing, event, correction, false);
    }

    private static boolean stands(RoundState state, int region) {
        RegionReport report = state.reports().get(region);
        return report != null && !report.returned();
    }

    private static List<String> passedOver(RoundState state, OversightBody to) {
        Set<OversightBody> reached = state.forwards().values().stream()
                .map(sent -> sent.event().to())
                .collect(Collectors.toSet());
        return Arrays.stream(OversightBody.values())
                .filter(body -> body != OversightBody.INSPECTION_BUREAU)
                .filter(body -> body.stage() < to.stage() && !reached.contains(body))
                .map(OversightBody::name)
                .toList();
    }

    private static @Nullable LocalDate toldTheOther(RoundState state, OversightBody to) {
        return state.forwards().values().stream()
                .map(Logged::event)
                .filter(sent -> sent.to() != to && sent.to().stage() == to.stage())
                .map(OverviewForwarded::sentOn)
                .findFirst()
                .orElse(null);
    }

    private static List<String> awaited(RoundState state, OversightBody body, LocalDate decidedOn) {
        return Arrays.stream(OversightBody.values())
                .filter(earlier -> earlier.resolves() && earlier.stage() < body.stage())
                .filter(earlier -> state.resolutions().values().stream()
                        .map(Logged::event)
                        .noneMatch(resolved -> resolved.body() == earlier
                                && !resolved.decidedOn().isAfter(decidedOn)))
                .map(OversightBody::name)
                .toList();
    }

    private static List<Logged<CommitteeResolutionRecorded>> resolutions(RoundState state, OversightBody body) {
        return state.resolutions().values().stream()
                .filter(resolved -> resolved.event().body() == body)
                .toList();
    }
}
