package org.changwat.command.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LineChanges;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.Coverage;
import org.changwat.events.FiscalYear;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAgreed.Basis;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** Decides on agreements; pure but for the facts that are handed in. */
final class AgreementDecisions {

    private AgreementDecisions() {}

    static List<AgreementEvent> decide(
            AgreementState state, ProposeAgreement command, LocalDate today, LedgerFacts facts) {
        Rule.require(
                new UnitIsEvaluated(command.unit()), new UnitExistsInTheYear(command.unit(), command.fiscalYear()));
        YearFacts year = YearFacts.of(facts, command.unit(), command.fiscalYear(), command.coverage());
        Rule.require(
                new FrameworkIsPublished(command.fiscalYear(), year.published()),
                new NothingIsAgreedYet(command.aggregateId(), state.agreed() || state.signed()),
                new ClusterAgreedFirst(
                        command.unit(), year.cluster(), year.clusterAgreement().agreed()));
        List<AgreementLine> lines = new ArrayList<>(command.lines());
        lines.addAll(year.clusterAgreement().lines());
        LineRules.require(command.unit(), command.coverage(), command.lines(), lines, year);
        AgreementProposed event = new AgreementProposed(
                command.unit(),
                command.fiscalYear(),
                command.coverage(),
                year.frameworkSequence(),
                Kinds.is(command.unit(), UnitKind.AGENCY)
                        ? null
                        : Units.schemeOn(new FiscalYear(command.fiscalYear()).start()),
                year.cluster(),
                year.clusterSequence(),
                lines,
                command.proposedOn() == null ? today : command.proposedOn(),
                LineRules.warnings(command.unit(), command.coverage(), lines, year));
        return event.equals(state.proposed()) ? List.of() : List.of(event);
    }

    static List<AgreementEvent> decide(
            AgreementState state, AnswerNegotiationForm command, LocalDate today, LedgerFacts facts) {
        Rule.require(new AgreementIsProposed(command.aggregateId(), state.isProposed()));
        LocalDate receivedOn = command.receivedOn() == null ? today : command.receivedOn();
        LocalDate due = YearFacts.of(facts, command.unit(), command.fiscalYear(), Coverage.PARTIAL)
                .framework()
                .structure()
                .parameters()
                .negotiationFormDue();
        boolean inTime = due == null || !receivedOn.isAfter(due);
        Rule.require(
                new FormIsAnsweredOnce(command.aggregateId(), inTime && (state.agreed() || state.answer() != null)));
        List<AgreementEvent> events = new ArrayList<>();
        events.add(new NegotiationFormAnswered(
                command.unit(),
                command.fiscalYear(),
                command.answer(),
                Copies.of(command.counterLines()),
                receivedOn,
                inTime));
        if (inTime && command.answer() == Answer.AGREE) {
            events.add(new AgreementAgreed(command.unit(), command.fiscalYear(), Basis.FORM, receivedOn));
        }
        return events;
    }

    static List<AgreementEvent> decide(
            AgreementState state, ConcludeNegotiation command, LocalDate today, LedgerFacts facts) {
        Rule.require(
                new AgreementIsProposed(command.aggregateId(), state.isProposed()),
                new NegotiationWasAskedFor(
                        command.aggregateId(), state.answer() == Answer.NEGOTIATE && !state.agreed()));
        AgreementProposed proposed = Objects.requireNonNull(state.proposed());
        YearFacts year = YearFacts.of(facts, command.unit(), command.fiscalYear(), proposed.coverage());
        List<AgreementLine> lines = new ArrayList<>(command.lines());
        if (proposed.cluster() != null) {
            lines.addAll(state.clusterLines());
        }
        LineRules.require(command.unit(), proposed.coverage(), command.lines(), lines, year);
        LocalDate concludedOn = command.concludedOn() == null ? today : command.concludedOn();
        return List.of(
                new NegotiationConcluded(command.unit(), command.fiscalYear(), lines, concludedOn, command.authority()),
                new AgreementAgreed(command.unit(), command.fiscalYear(), Basis.NEGOTIATION, concludedOn));
    }

    static List<AgreementEvent> decide(AgreementState state, SignAgreement command, LocalDate today) {
        Rule.require(
                new ClustersSignNothing(command.unit()),
                new AgreementIsProposed(command.aggregateId(), state.isProposed()),
                new AgreedBeforeSigned(command.aggregateId(), state.agreed() || state.isPartial()),
                new SignedOnce(command.aggregateId(), state.signed()),
                new SignatoriesAreNamed(command.aggregateId(), command.signatories()));
        return List.of(new AgreementSigned(
                command.unit(),
                command.fiscalYear(),
                command.signedOn() == null ? today : command.signedOn(),
                command.signatories()));
    }

    static List<AgreementEvent> decide(
            AgreementState state, AmendAgreement command, LocalDate today, LedgerFacts facts) {
        if (command.request() != null && state.requests().contains(command.request())) {
            return List.of();
        }
        Rule.require(
                new AgreementIsInForceForAmendment(
                        command.aggregateId(), state.inForce(Kinds.isCluster(command.unit()))),
                new AmendmentHasOneGround(command.aggregateId(), command.request(), command.corrects()));
        List<Amendment> amendments = LineChanges.amendments(state.lines(), command.changes());
        Rule.require(new ChangesFitTheLines(command.aggregateId(), amendments));
        AgreementProposed proposed = Objects.requireNonNull(state.proposed());
        YearFacts year = YearFacts.of(facts, command.unit(), command.fiscalYear(), Coverage.PARTIAL);
        List<AgreementLine> lines = LineChanges.apply(state.lines(), amendments);
        boolean cluster = Kinds.isCluster(command.unit());
        BigDecimal share = year.framework().structure().parameters().clusterShare();
        Rule.require(
                new PerspectiveIsDefined(lines, year.framework().structure().dimensions()),
                new CriteriaAreWellFormed(lines, year.framework().structure().scale()),
                new MonitorsWeighNothing(lines),
                new WeightsTotal(
                        command.unit(),
                        proposed.coverage() == Coverage.PARTIAL,
                        LineChanges.totalWeight(lines),
                        cluster && share != null ? share : new BigDecimal("100")));
        return List.of(new AgreementAmended(
                command.unit(),
                command.fiscalYear(),
                command.request(),
                command.corrects(),
                amendments,
                command.effectiveFrom() == null
                        ? new FiscalYear(command.fiscalYear()).start()
                        : command.effectiveFrom(),
                command.authority()));
    }
}
