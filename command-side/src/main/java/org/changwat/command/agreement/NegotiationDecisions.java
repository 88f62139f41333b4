package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.changwat.command.Correction;
import org.changwat.command.Kinds;
import org.changwat.command.LedgerFacts;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.Coverage;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAgreed.Basis;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementReversed;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.changwat.events.framework.FrameworkDefined;
import org.jspecify.annotations.Nullable;

/** Decides how proposed lines come to be agreed: by the unit's form, by its silence, by the negotiation (domain rule 10). */
final class NegotiationDecisions {

    private NegotiationDecisions() {}

    static List<AgreementEvent> decide(
            AgreementState state,
            AnswerNegotiationForm command,
            Correction correction,
            LocalDate today,
            LedgerFacts facts) {
        LocalDate due = NegotiationFormDue.of(YearFacts.framework(facts, command.fiscalYear()));
        if (correction.isAsked()) {
            return corrected(state, command, correction, today, due);
        }
        NegotiationFormAnswered form = form(command, null, null, today, due);
        if (state.forms().stream().anyMatch(each -> saysTheSame(each.event(), form))) {
            return List.of();
        }
        LocalDate deemedOn = state.signed() ? null : state.deemedOn();
        boolean inTime = form.inTime();
        Rule.require(new FormIsAnsweredOnce(command.aggregateId(), inTime && deemedOn == null && state.isSettled()));
        List<AgreementEvent> events = new ArrayList<>(List.of(form));
        if (inTime && deemedOn != null) {
            events.add(new DeemedAgreementReversed(command.unit(), command.fiscalYear(), deemedOn, form.receivedOn()));
        }
        if (inTime && command.answer() == Answer.AGREE) {
            events.add(new AgreementAgreed(command.unit(), command.fiscalYear(), Basis.FORM, form.receivedOn()));
        }
        return events;
    }

    /** The form as it should have been entered; what followed from it follows anew, unless it was acted upon. */
    private static List<AgreementEvent> corrected(
            AgreementState state,
            AnswerNegotiationForm command,
            Correction correction,
            LocalDate today,
            @Nullable LocalDate due) {
        List<Logged<NegotiationFormAnswered>> forms = state.forms();
        int at = 0;
        while (at < forms.size() && forms.get(at).sequence() != correction.sequence()) {
            at++;
        }
        Logged<NegotiationFormAnswered> found = at < forms.size() ? forms.get(at) : null;
        Rule.require(new CorrectsTheStandingEntry(command.aggregateId(), "AnswerNegotiationForm", correction, found));
        NegotiationFormAnswered was = Objects.requireNonNull(found).event();
        NegotiationFormAnswered is = form(command, was, at + 1, today, due);
        if (saysTheSame(was, is)) {
            return List.of();
        }
        Answer before = outcome(was);
        Answer after = outcome(is);
        boolean another = before == null && state.answer() != null;
        Rule.require(
                new FormIsAnsweredOnce(command.aggregateId(), is.inTime() && another),
                new FormActedUponKeepsItsAnswer(
                        command.aggregateId(), before, after, state.signed() || state.conclusion() != null));
        List<AgreementEvent> events = new ArrayList<>(List.of(is));
        if (before == after && (after != Answer.AGREE || was.receivedOn().equals(is.receivedOn()))) {
            return events;
        }
        if (before != after && state.agreed()) {
            events.add(reversal(state, is));
        }
        if (after == Answer.AGREE) {
            events.add(new AgreementAgreed(command.unit(), command.fiscalYear(), Basis.FORM, is.receivedOn()));
        } else if (after == null) {
            silence(state, today, due).ifPresent(events::add);
        }
        return events;
    }

    private static NegotiationFormAnswered form(
            AnswerNegotiationForm command,
            @Nullable NegotiationFormAnswered was,
            @Nullable Integer replaces,
            LocalDate today,
            @Nullable LocalDate due) {
        LocalDate receivedOn = command.receivedOn();
        if (receivedOn == null) {
            receivedOn = was == null ? today : was.receivedOn();
        }
        return new NegotiationFormAnswered(
                command.unit(),
                command.fiscalYear(),
                command.answer(),
                Copies.of(command.counterLines()),
                receivedOn,
                due == null || !receivedOn.isAfter(due),
                replaces,
                command.corrects());
    }

    private static boolean saysTheSame(NegotiationFormAnswered standing, NegotiationFormAnswered next) {
        return standing.answer() == next.answer()
                && standing.receivedOn().equals(next.receivedOn())
                && standing.inTime() == next.inTime()
                && standing.counterLines().equals(next.counterLines());
    }

    /** What a form decides; null for one that came late, which decides nothing. */
    private static @Nullable Answer outcome(NegotiationFormAnswered form) {
        return form.inTime() ? form.answer() : null;
    }

    private static AgreementEvent reversal(AgreementState state, NegotiationFormAnswered form) {
        AgreementAgreed agreement = Objects.requireNonNull(state.agreement());
        return agreement.basis() == Basis.SILENCE
                ? new DeemedAgreementReversed(
                        form.unit(), form.fiscalYear(), agreement.effectiveOn(), form.receivedOn())
                : new AgreementReversed(
                        form.unit(), form.fiscalYear(), agreement.basis(), agreement.effectiveOn(), form.receivedOn());
    }

    /** Nothing is deemed where a form is no longer awaited, or the window is still open or was never open to the unit. */
    static List<AgreementEvent> decide(AgreementState state, DeemAgreed command, LocalDate today, LedgerFacts facts) {
        LocalDate due = NegotiationFormDue.of(YearFacts.framework(facts, command.fiscalYear()));
        return state.isSettled()
                ? List.of()
                : silence(state, today, due).<List<AgreementEvent>>map(List::of).orElse(List.of());
    }

    /** Agreement by silence, where the window was open to the unit and has closed. */
    private static Optional<AgreementEvent> silence(AgreementState state, LocalDate today, @Nullable LocalDate due) {
        AgreementProposed proposed = state.proposed();
        if (proposed == null
                || proposed.coverage() == Coverage.PARTIAL
                || due == null
                || !today.isAfter(due)
                || proposed.effectiveOn().isAfter(due)) {
            return Optional.empty();
        }
        return Optional.of(new AgreementAgreed(proposed.unit(), proposed.fiscalYear(), Basis.SILENCE, due.plusDays(1)));
    }

    static List<AgreementEvent> decide(
            AgreementState state,
            ConcludeNegotiation command,
            Correction correction,
            LocalDate today,
            LedgerFacts facts) {
        Logged<NegotiationConcluded> standing = state.conclusion();
        List<AgreementLine> lines = new ArrayList<>(command.lines());
        if (state.cluster() != null) {
            lines.addAll(state.clusterLines());
        }
        FrameworkDefined framework = YearFacts.framework(facts, command.fiscalYear());
        NegotiationConcluded event = new NegotiationConcluded(
                command.unit(),
                command.fiscalYear(),
                lines,
                AgreementDecisions.date(command.concludedOn(), standing, today),
                command.authority(),
                LineRules.warnings(command.unit(), state.coverage(), lines, framework),
                command.corrects());
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        boolean clusters = Kinds.isCluster(command.unit());
        Rule.require(
                new CorrectsTheStandingEntry(command.aggregateId(), "ConcludeNegotiation", correction, standing),
                new NegotiationWasAskedFor(
                        command.aggregateId(),
                        correction.isAsked() || state.answer() == Answer.NEGOTIATE && !state.agreed()),
                new LinesInForceAreAmended(
                        command.aggregateId(),
                        correction,
                        correction.isAsked()
                                && state.inForce(clusters)
                                && !event.lines()
                                        .equals(Objects.requireNonNull(standing)
                                                .event()
                                                .lines())));
        LineRules.require(command.unit(), state.coverage(), command.lines(), lines, framework);
        List<AgreementEvent> events = new ArrayList<>(List.of(event));
        AgreementAgreed agreement = state.agreement();
        if (agreement == null || !agreement.effectiveOn().equals(event.concludedOn())) {
            events.add(
                    new AgreementAgreed(command.unit(), command.fiscalYear(), Basis.NEGOTIATION, event.concludedOn()));
        }
        if (state.reversed() && clusters) {
            events.addAll(ReversedLines.amended(state.lines(), event));
        }
        return events;
    }
}
