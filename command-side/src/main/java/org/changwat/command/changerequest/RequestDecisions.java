package org.changwat.command.changerequest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.changwat.command.Correction;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.command.LineChanges;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.SoundLines;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.FiscalYear;
import org.changwat.events.Ids;
import org.changwat.events.LineChange;
import org.changwat.events.Warning;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.framework.ChangeWindow;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.framework.Structure;

/**
 * Decides on change requests. What is approved is carried out by an automation later, so request and approval are held to all that
 * the amended agreement must be, on the lines as they will be once earlier approvals are carried out.
 */
final class RequestDecisions {

    private RequestDecisions() {}

    static List<ChangeRequestEvent> decide(
            RequestState state,
            RequestIndicatorChange command,
            Correction correction,
            LocalDate today,
            LedgerFacts facts) {
        if (state.says(command)) {
            return List.of();
        }
        String id = command.aggregateId();
        String agreementId = Ids.agreement(command.fiscalYear(), command.unit());
        Fact<AgreedLines> agreement = AgreedLines.read(facts, agreementId);
        FrameworkDefined framework = framework(facts, command.fiscalYear());
        Logged<IndicatorChangeRequested> standing = state.requested();
        LocalDate otherwise =
                standing != null && correction.isAsked() ? standing.event().receivedOn() : today;
        LocalDate receivedOn = command.receivedOn() == null ? otherwise : command.receivedOn();
        Optional<ChangeWindow> window = framework.changeWindows().stream()
                .filter(each -> !receivedOn.isAfter(each.closes()))
                .min(Comparator.comparing(ChangeWindow::closes));
        Rule.require(
                new CorrectsWhatStands(id, "the request", correction, standing),
                new RequestIsMadeOnce(id, standing != null && !correction.isAsked()),
                new RequestIsNotWithdrawn(id, state.withdrawn() != null),
                new RequestIsUndecided(id, state.decided() == null),
                new RequestsAreNumberedInOrder(
                        id, command.requestNo(), UnitRequests.stands(facts, command, command.requestNo() - 1)),
                new AgreementBindsTheUnit(agreementId, agreement.state().inForce()),
                new WindowIsOpen(receivedOn, window.isPresent(), framework.changeWindows()),
                new GroundIsAdmitted(
                        command.ground(), window.map(ChangeWindow::grounds).orElse(List.of())),
                new BudgetGroundHasBothHalves(command.ground(), command.budget()),
                new JustificationIsGiven(id, command.justification()),
                new SomethingIsAskedFor(id, command.changes()));
        List<Warning> warnings = check(
                id,
                command.unit(),
                UnitRequests.settled(facts, command.fiscalYear(), command.unit(), agreement.state()),
                command.changes(),
                framework.structure());
        return List.of(new IndicatorChangeRequested(
                id,
                command.unit(),
                command.fiscalYear(),
                command.requestNo(),
                window.orElseThrow().no(),
                agreement.sequence(),
                command.changes(),
                command.ground(),
                command.budget(),
                command.justification(),
                Copies.of(command.documents()),
                receivedOn,
                command.corrects(),
                warnings));
    }

    static List<ChangeRequestEvent> decide(
            RequestState state,
            DecideIndicatorChange command,
            Correction correction,
            LocalDate today,
            LedgerFacts facts) {
        IndicatorChangeRequested requested = PathDecisions.asked(state, command.request());
        Logged<IndicatorChangeDecided> standing = state.decided();
        LocalDate otherwise = standing == null ? today : standing.event().decidedOn();
        IndicatorChangeDecided event = decided(command, requested, otherwise);
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(
                new CorrectsWhatStands(command.request(), "the decision", correction, standing),
                new RequestIsNotWithdrawn(command.request(), state.withdrawn() != null),
                new RequestIsUndecided(command.request(), standing == null || correction.isAsked()),
                new ApprovalFitsTheDecision(
                        command.request(), command.decision(), Copies.of(command.approved()), requested.changes()),
                new CarriedOutLinesStand(state.decision(), event),
                new StepsFollowInTime(command.request(), "decidedOn", event.decidedOn(), requested.receivedOn()));
        if (standing != null && !standing.event().approved().isEmpty()) {
            return List.of(event);
        }
        if (!event.approved().isEmpty()) {
            String unit = requested.unit();
            AgreedLines agreed = AgreedLines.read(facts, Ids.agreement(requested.fiscalYear(), unit))
                    .state();
            check(
                    command.request(),
                    unit,
                    UnitRequests.settled(facts, requested.fiscalYear(), unit, agreed),
                    event.approved(),
                    framework(facts, requested.fiscalYear()).structure());
        }
        return List.of(event);
    }

    private static IndicatorChangeDecided decided(
            DecideIndicatorChange command, IndicatorChangeRequested requested, LocalDate otherwise) {
        List<LineChange> given = Copies.of(command.approved());
        List<LineChange> approved =
                command.decision() == Decision.APPROVED && given.isEmpty() ? requested.changes() : given;
        LocalDate start = new FiscalYear(requested.fiscalYear()).start();
        LocalDate from = command.effectiveFrom() == null ? start : command.effectiveFrom();
        return new IndicatorChangeDecided(
                command.request(),
                requested.unit(),
                requested.fiscalYear(),
                command.decision(),
                approved,
                approved.isEmpty() ? null : from,
                command.decidedOn() == null ? otherwise : command.decidedOn(),
                command.authority(),
                command.membersPresent(),
                command.corrects());
    }

    /** Holds changes to what the amended agreement must be; answers what is advised of it. */
    private static List<Warning> check(
            String request, String unit, AgreedLines agreed, List<LineChange> changes, Structure structure) {
        List<AgreementLine> before = agreed.lines();
        List<Amendment> amendments = LineChanges.amendments(before, changes);
        List<AgreementLine> after = LineChanges.apply(before, amendments);
        Rule.require(
                new LinesAreTheUnits(unit, changes, before, agreed.cluster()),
                new ChangesCanBeMade(request, changes, amendments),
                new WeightsStayBalanced(request, LineChanges.totalWeight(before), LineChanges.totalWeight(after)));
        SoundLines.requireAmended(unit, unit, agreed.coverage(), amendments, after, structure);
        return SoundLines.warnings(unit, after, structure);
    }

    private static FrameworkDefined framework(LedgerFacts facts, int fiscalYear) {
        String framework = Ids.framework(fiscalYear);
        return facts.of(
                        framework,
                        Optional.<FrameworkDefined>empty(),
                        FrameworkEvent.class,
                        (before, event) -> event instanceof FrameworkDefined defined ? Optional.of(defined) : before)
                .flatMap(Fact::state)
                .orElseThrow(() -> new UnknownAggregate(framework));
    }
}
