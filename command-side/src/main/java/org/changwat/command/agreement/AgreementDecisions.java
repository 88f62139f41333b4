package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.changwat.command.Correction;
import org.changwat.command.Kinds;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LineChanges;
import org.changwat.command.Logged;
import org.changwat.command.LoggedPositions;
import org.changwat.command.Rule;
import org.changwat.command.SoundLines;
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
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.Structure;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/**
 * Decides on agreements; pure but for the facts that are handed in. A command that says again what stands changes nothing; where it
 * gives no date, it says nothing of the date that stands.
 */
final class AgreementDecisions {

    private AgreementDecisions() {}

    static List<AgreementEvent> decide(
            AgreementState state, ProposeAgreement command, LocalDate today, LedgerFacts facts) {
        Rule.require(
                new UnitIsEvaluated(command.unit()), new UnitExistsInTheYear(command.unit(), command.fiscalYear()));
        AgreementProposed standing = state.proposed();
        if (standing != null
                && command.proposedOn() == null
                && proposed(state, command, standing.effectiveOn(), facts).equals(standing)) {
            return List.of();
        }
        AgreementProposed event = proposed(state, command, date(command.proposedOn(), null, today), facts);
        return event.equals(standing) ? List.of() : List.of(event);
    }

    private static AgreementProposed proposed(
            AgreementState state, ProposeAgreement command, LocalDate proposedOn, LedgerFacts facts) {
        String unit = command.unit();
        FrameworkDefined framework = YearFacts.framework(facts, command.fiscalYear());
        LocalDate madeOn = withinTheYear(framework.fiscalYear(), proposedOn);
        YearFacts year = YearFacts.of(facts, unit, command.fiscalYear(), command.coverage(), madeOn);
        Rule.require(
                new FrameworkIsPublished(command.fiscalYear(), year.published()),
                new ClusterIsOfTheScheme(unit, madeOn),
                new NothingIsAgreedYet(command.aggregateId(), state.agreed() || state.signed()),
                new ClusterAgreedFirst(
                        unit, year.cluster(), year.clusterAgreement().agreed()));
        List<AgreementLine> lines = new ArrayList<>(command.lines());
        lines.addAll(year.clusterAgreement().lines());
        LineRules.require(unit, command.coverage(), command.lines(), lines, framework);
        return new AgreementProposed(
                unit,
                command.fiscalYear(),
                command.coverage(),
                year.frameworkSequence(),
                Kinds.is(unit, UnitKind.AGENCY) ? null : Units.schemeOn(madeOn),
                year.cluster(),
                year.clusterSequence(),
                lines,
                proposedOn,
                LineRules.warnings(unit, command.coverage(), lines, framework));
    }

    static List<AgreementEvent> decide(
            AgreementState state, AnswerNegotiationForm command, LocalDate today, LedgerFacts facts) {
        LocalDate receivedOn = date(command.receivedOn(), null, today);
        LocalDate due = NegotiationFormDue.of(YearFacts.framework(facts, command.fiscalYear()));
        boolean inTime = due == null || !receivedOn.isAfter(due);
        NegotiationFormAnswered form = new NegotiationFormAnswered(
                command.unit(),
                command.fiscalYear(),
                command.answer(),
                Copies.of(command.counterLines()),
                receivedOn,
                inTime);
        if (state.forms().contains(form)) {
            return List.of();
        }
        LocalDate deemedOn = state.signed() ? null : state.deemedOn();
        Rule.require(new FormIsAnsweredOnce(command.aggregateId(), inTime && deemedOn == null && state.isSettled()));
        List<AgreementEvent> events = new ArrayList<>(List.of(form));
        if (inTime && deemedOn != null) {
            events.add(new DeemedAgreementReversed(command.unit(), command.fiscalYear(), deemedOn, receivedOn));
        }
        if (inTime && command.answer() == Answer.AGREE) {
            events.add(new AgreementAgreed(command.unit(), command.fiscalYear(), Basis.FORM, receivedOn));
        }
        return events;
    }

    /** Nothing is deemed where a form is no longer awaited, or the window is still open or was never open to the unit. */
    static List<AgreementEvent> decide(AgreementState state, DeemAgreed command, LocalDate today, LedgerFacts facts) {
        LocalDate due = NegotiationFormDue.of(YearFacts.framework(facts, command.fiscalYear()));
        AgreementProposed proposed = state.proposed();
        if (proposed == null
                || proposed.coverage() == Coverage.PARTIAL
                || state.isSettled()
                || due == null
                || !today.isAfter(due)
                || proposed.effectiveOn().isAfter(due)) {
            return List.of();
        }
        return List.of(new AgreementAgreed(command.unit(), command.fiscalYear(), Basis.SILENCE, due.plusDays(1)));
    }

    static List<AgreementEvent> decide(
            AgreementState state, ConcludeNegotiation command, LocalDate today, LedgerFacts facts) {
        NegotiationConcluded standing = state.concluded();
        List<AgreementLine> lines = new ArrayList<>(command.lines());
        if (state.cluster() != null) {
            lines.addAll(state.clusterLines());
        }
        FrameworkDefined framework = YearFacts.framework(facts, command.fiscalYear());
        NegotiationConcluded event = new NegotiationConcluded(
                command.unit(),
                command.fiscalYear(),
                lines,
                date(command.concludedOn(), standing == null ? null : standing.concludedOn(), today),
                command.authority(),
                LineRules.warnings(command.unit(), state.coverage(), lines, framework));
        if (event.equals(standing)) {
            return List.of();
        }
        Rule.require(new NegotiationWasAskedFor(
                command.aggregateId(), state.answer() == Answer.NEGOTIATE && !state.agreed()));
        LineRules.require(command.unit(), state.coverage(), command.lines(), lines, framework);
        List<AgreementEvent> events = new ArrayList<>(List.of(
                event,
                new AgreementAgreed(command.unit(), command.fiscalYear(), Basis.NEGOTIATION, event.concludedOn())));
        if (state.reversed() && Kinds.isCluster(command.unit())) {
            events.addAll(ReversedLines.amended(state.lines(), event));
        }
        return events;
    }

    static List<AgreementEvent> decide(
            AgreementState state, SignAgreement command, Correction correction, LocalDate today) {
        Logged<AgreementSigned> standing = state.signature();
        AgreementSigned event = new AgreementSigned(
                command.unit(),
                command.fiscalYear(),
                date(
                        command.signedOn(),
                        standing == null ? null : standing.event().signedOn(),
                        today),
                command.signatories(),
                command.corrects());
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(
                new ClustersSignNothing(command.unit()),
                new AgreedBeforeSigned(command.aggregateId(), state.agreed() || state.isPartial()),
                new CorrectsTheSignature(command.aggregateId(), correction, standing),
                new SignedOnce(command.aggregateId(), state.signed() && !correction.isAsked()),
                new SignatoriesAreNamed(command.aggregateId(), command.signatories()));
        return List.of(event);
    }

    static List<AgreementEvent> decide(
            AgreementState state, AmendAgreement command, LedgerFacts facts, LoggedPositions positions) {
        if (state.carriedOut(command.request(), command.corrects(), Copies.of(command.changes()))) {
            return List.of();
        }
        Rule.require(new AgreementIsInForceForAmendment(
                command.aggregateId(), state.inForce(Kinds.isCluster(command.unit()))));
        Ground ground = Ground.of(state, command, facts, positions);
        List<Amendment> amendments = LineChanges.amendments(state.lines(), ground.changes());
        Rule.require(new ChangesFitTheLines(command.aggregateId(), ground.changes(), amendments));
        Structure structure = YearFacts.framework(facts, command.fiscalYear()).structure();
        List<AgreementLine> lines = LineChanges.apply(state.lines(), amendments);
        SoundLines.requireAmended(command.unit(), ground.lister(), state.coverage(), amendments, lines, structure);
        LineRules.requireTotal(command.unit(), state.coverage(), lines, structure);
        return List.of(new AgreementAmended(
                command.unit(),
                command.fiscalYear(),
                command.request(),
                command.corrects(),
                amendments,
                ground.effectiveFrom(),
                ground.authority()));
    }

    private static LocalDate date(@Nullable LocalDate given, @Nullable LocalDate standing, LocalDate today) {
        return given != null ? given : Objects.requireNonNullElse(standing, today);
    }

    /** An agreement of a past year that is entered today was made under that year's scheme, not under today's. */
    private static LocalDate withinTheYear(int fiscalYear, LocalDate date) {
        FiscalYear year = new FiscalYear(fiscalYear);
        if (date.isBefore(year.start())) {
            return year.start();
        }
        return date.isAfter(year.end()) ? year.end() : date;
    }
}
