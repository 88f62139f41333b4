package org.changwat.command.changerequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.command.LineChanges;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.FiscalYear;
import org.changwat.events.Ids;
import org.changwat.events.LineChange;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.framework.ChangeWindow;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;

/** Decides on change requests. */
final class RequestDecisions {

    private RequestDecisions() {}

    static List<ChangeRequestEvent> decide(
            RequestState state, RequestIndicatorChange command, LocalDate today, LedgerFacts facts) {
        String agreementId = Ids.agreement(command.fiscalYear(), command.unit());
        Fact<AgreedLines> agreement = AgreedLines.read(facts, agreementId);
        LocalDate receivedOn = command.receivedOn() == null ? today : command.receivedOn();
        List<ChangeWindow> windows = windows(facts, command.fiscalYear());
        Optional<ChangeWindow> window = windows.stream()
                .filter(each -> !receivedOn.isAfter(each.closes()))
                .findFirst();
        Rule.require(
                new AgreementBindsTheUnit(agreementId, agreement.state().inForce()),
                new WindowIsOpen(receivedOn, window.isPresent(), windows),
                new GroundIsAdmitted(
                        command.ground(), window.map(ChangeWindow::grounds).orElse(List.of())),
                new BudgetGroundHasBothHalves(command.ground(), command.budget()),
                new JustificationIsGiven(command.aggregateId(), command.justification()),
                new SomethingIsAskedFor(command.aggregateId(), command.changes()),
                new LinesAreTheUnits(
                        command.unit(),
                        command.changes(),
                        agreement.state().lines(),
                        agreement.state().cluster()));
        requireBalance(command.aggregateId(), agreement.state().lines(), command.changes());
        IndicatorChangeRequested event = new IndicatorChangeRequested(
                command.aggregateId(),
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
                List.of());
        if (event.equals(state.requested())) {
            return List.of();
        }
        Rule.require(new RequestIsMadeOnce(command.aggregateId(), state.requested() != null));
        return List.of(event);
    }

    static List<ChangeRequestEvent> decide(
            RequestState state, DecideIndicatorChange command, LocalDate today, LedgerFacts facts) {
        IndicatorChangeRequested requested = state.requested();
        if (requested == null) {
            throw new UnknownAggregate(command.request());
        }
        Rule.require(new RequestIsUndecided(command.request(), state.decided() == null));
        List<LineChange> given = Copies.of(command.approved());
        List<LineChange> approved = command.decision() == Decision.REFUSED
                ? List.of()
                : given.isEmpty() && command.decision() == Decision.APPROVED ? requested.changes() : given;
        Rule.require(new ApprovalFitsTheDecision(command.request(), command.decision(), given, requested.changes()));
        String agreementId = Ids.agreement(requested.fiscalYear(), requested.unit());
        requireBalance(
                command.request(), AgreedLines.read(facts, agreementId).state().lines(), approved);
        return List.of(new IndicatorChangeDecided(
                command.request(),
                requested.unit(),
                requested.fiscalYear(),
                command.decision(),
                approved,
                approved.isEmpty() ? null : effectiveFrom(command, requested),
                command.decidedOn() == null ? today : command.decidedOn(),
                command.authority(),
                command.membersPresent()));
    }

    private static LocalDate effectiveFrom(DecideIndicatorChange command, IndicatorChangeRequested requested) {
        return command.effectiveFrom() == null
                ? new FiscalYear(requested.fiscalYear()).start()
                : command.effectiveFrom();
    }

    private static void requireBalance(String request, List<AgreementLine> lines, List<LineChange> changes) {
        List<Amendment> amendments = LineChanges.amendments(lines, changes);
        Rule.require(
                new ChangesCanBeMade(request, amendments),
                new WeightsStayBalanced(
                        request,
                        LineChanges.totalWeight(lines),
                        LineChanges.totalWeight(LineChanges.apply(lines, amendments))));
    }

    private static List<ChangeWindow> windows(LedgerFacts facts, int fiscalYear) {
        String framework = Ids.framework(fiscalYear);
        return facts.of(
                        framework,
                        List.<ChangeWindow>of(),
                        FrameworkEvent.class,
                        (windows, event) ->
                                event instanceof FrameworkDefined defined ? defined.changeWindows() : windows)
                .orElseThrow(() -> new UnknownAggregate(framework))
                .state();
    }
}
