package org.changwat.query.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Coverage;
import org.changwat.events.Warning;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementReversed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.AgreementSigned.Signatory;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.query.history.Circumstances;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One unit's agreement of a year with all that was ever said of it.
 *
 * @param position of its last event
 * @param lines as they stand now
 * @param proposals each with its lines and what the rules remarked; the last one was taken up
 * @param forms negotiation forms, late ones included
 */
public record Agreement(
        String unit,
        int fiscalYear,
        long position,
        Instant recordedAt,
        boolean simulated,
        State state,
        @Nullable Coverage coverage,
        @Nullable String scheme,
        @Nullable String cluster,
        List<AgreementLine> lines,
        List<Proposal> proposals,
        List<Form> forms,
        @Nullable Negotiation negotiation,
        @Nullable Agreed agreed,
        @Nullable Signed signed,
        List<Amended> amendments) {

    /** How far it has come. */
    public enum State {
        PROPOSED,
        AGREED,
        SIGNED
    }

    /**
     * The lines as they were proposed.
     *
     * @param corrects position of the proposal as entered wrongly, or null
     */
    public record Proposal(
            LocalDate on,
            long position,
            Instant recordedAt,
            @Nullable Long corrects,
            List<AgreementLine> lines,
            List<Warning> warnings,
            @Nullable String reason) {

        public Proposal {
            lines = Copies.of(lines);
            warnings = Copies.of(warnings);
        }
    }

    /**
     * A negotiation form; one that came late changed nothing (domain rule 10).
     *
     * @param corrects position of the form as entered wrongly, or null
     * @param corrected whether a later entry corrects this one
     */
    public record Form(
            LocalDate receivedOn,
            long position,
            @Nullable Long corrects,
            boolean corrected,
            NegotiationFormAnswered.Answer answer,
            boolean inTime,
            List<AgreementLine> counterLines) {

        public Form {
            counterLines = Copies.of(counterLines);
        }

        Form isCorrected() {
            return new Form(receivedOn, position, corrects, true, answer, inTime, counterLines);
        }
    }

    /**
     * The lines that the negotiation committee settled.
     *
     * @param corrects position of the conclusion as entered wrongly, or null
     */
    public record Negotiation(
            LocalDate concludedOn,
            long position,
            @Nullable Long corrects,
            List<AgreementLine> lines,
            Authority authority) {

        public Negotiation {
            lines = Copies.of(lines);
        }
    }

    /** What the agreement rests on, and since when. */
    public record Agreed(LocalDate on, long position, AgreementAgreed.Basis basis) {}

    /**
     * Who signed, and when.
     *
     * @param corrects position of the signature as entered wrongly, or null
     */
    public record Signed(
            LocalDate on, long position, @Nullable Long corrects, List<Signatory> signatories) {

        public Signed {
            signatories = Copies.of(signatories);
        }
    }

    /**
     * An amendment: each line as it was and as it is.
     *
     * @param request the change request that it carries out, or null
     * @param corrects position of the wrong entry that it corrects, or null
     */
    public record Amended(
            LocalDate effectiveFrom,
            long position,
            Instant recordedAt,
            @Nullable String request,
            @Nullable Long corrects,
            List<Amendment> lines,
            Authority authority,
            @Nullable String reason) {

        public Amended {
            lines = Copies.of(lines);
        }
    }

    public Agreement {
        lines = Copies.of(lines);
        proposals = Copies.of(proposals);
        forms = Copies.of(forms);
        amendments = Copies.of(amendments);
    }

    static Agreement blank(AgreementEvent event) {
        return new Agreement(
                event.unit(),
                event.fiscalYear(),
                0,
                Instant.EPOCH,
                false,
                State.PROPOSED,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    Agreement with(AgreementEvent event, Recorded recorded) {
        return folded(event, recorded).at(recorded);
    }

    private Agreement folded(AgreementEvent event, Recorded recorded) {
        long at = recorded.position();
        String reason = Circumstances.of(recorded).reason();
        if (event instanceof AgreementProposed proposed) {
            Proposal proposal = new Proposal(
                    proposed.effectiveOn(),
                    at,
                    recorded.recordedAt(),
                    proposed.corrects(),
                    proposed.lines(),
                    proposed.warnings(),
                    reason);
            boolean anew = proposed.corrects() == null;
            return new Agreement(
                    unit,
                    fiscalYear,
                    position,
                    recordedAt,
                    simulated,
                    anew ? State.PROPOSED : state,
                    proposed.coverage(),
                    proposed.scheme(),
                    proposed.cluster(),
                    anew || negotiation == null && amendments.isEmpty() ? proposed.lines() : lines,
                    appended(proposals, proposal),
                    forms,
                    negotiation,
                    agreed,
                    signed,
                    amendments);
        }
        if (event instanceof NegotiationFormAnswered answered) {
            Form form = new Form(
                    answered.receivedOn(),
                    at,
                    answered.corrects(),
                    false,
                    answered.answer(),
                    answered.inTime(),
                    answered.counterLines());
            List<Form> before = forms.stream()
                    .map(each -> Objects.equals(each.position(), answered.corrects()) ? each.isCorrected() : each)
                    .toList();
            return copy(state, lines, appended(before, form), negotiation, agreed, signed, amendments);
        }
        if (event instanceof NegotiationConcluded concluded) {
            Negotiation settled = new Negotiation(
                    concluded.concludedOn(), at, concluded.corrects(), concluded.lines(), concluded.authority());
            return copy(state, concluded.lines(), forms, settled, agreed, signed, amendments);
        }
        if (event instanceof AgreementAgreed agreement) {
            Agreed basis = new Agreed(agreement.effectiveOn(), at, agreement.basis());
            return copy(
                    signed == null ? State.AGREED : State.SIGNED, lines, forms, negotiation, basis, signed, amendments);
        }
        if (event instanceof DeemedAgreementReversed || event instanceof AgreementReversed) {
            return copy(State.PROPOSED, lines, forms, negotiation, null, signed, amendments);
        }
        if (event instanceof AgreementSigned signature) {
            Signed by = new Signed(signature.signedOn(), at, signature.corrects(), signature.signatories());
            return copy(State.SIGNED, lines, forms, negotiation, agreed, by, amendments);
        }
        if (event instanceof AgreementAmended change) {
            Amended amended = new Amended(
                    change.effectiveFrom(),
                    at,
                    recorded.recordedAt(),
                    change.request(),
                    change.corrects(),
                    change.amendments(),
                    change.authority(),
                    reason);
            return copy(
                    state,
                    amended(change.amendments()),
                    forms,
                    negotiation,
                    agreed,
                    signed,
                    appended(amendments, amended));
        }
        throw new IllegalArgumentException(
                "An agreement's view does not know " + event.getClass().getName());
    }

    private List<AgreementLine> amended(List<Amendment> changes) {
        List<AgreementLine> next = new ArrayList<>(lines);
        for (Amendment change : changes) {
            AgreementLine after = change.after();
            boolean known = next.stream().anyMatch(line -> line.line().equals(change.line()));
            if (after == null) {
                next.removeIf(line -> line.line().equals(change.line()));
            } else if (known) {
                next.replaceAll(line -> line.line().equals(change.line()) ? after : line);
            } else {
                next.add(after);
            }
        }
        return next;
    }

    private Agreement copy(
            State state,
            List<AgreementLine> lines,
            List<Form> forms,
            @Nullable Negotiation negotiation,
            @Nullable Agreed agreed,
            @Nullable Signed signed,
            List<Amended> amendments) {
        return new Agreement(
                unit,
                fiscalYear,
                position,
                recordedAt,
                simulated,
                state,
                coverage,
                scheme,
                cluster,
                lines,
                proposals,
                forms,
                negotiation,
                agreed,
                signed,
                amendments);
    }

    private Agreement at(Recorded event) {
        return new Agreement(
                unit,
                fiscalYear,
                event.position(),
                event.recordedAt(),
                simulated || Circumstances.of(event).simulated(),
                state,
                coverage,
                scheme,
                cluster,
                lines,
                proposals,
                forms,
                negotiation,
                agreed,
                signed,
                amendments);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> next = new ArrayList<>(list);
        next.add(last);
        return next;
    }
}
