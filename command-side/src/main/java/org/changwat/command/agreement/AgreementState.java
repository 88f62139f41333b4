package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.changwat.command.LineChanges;
import org.changwat.command.Logged;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.LineChange;
import org.changwat.events.LineLevel;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAgreed.Basis;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementReversed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement is now.
 *
 * @param proposal the proposal that stands
 * @param lines those that hold, with a cluster's
 * @param forms every form that came, oldest first; a new proposal leaves them standing, since a unit asks to negotiate only once
 * @param conclusion what the negotiation committee settled, or null
 * @param amendments what changed the lines since
 * @param agreement what makes them agreed, or null where they are not
 * @param events how many events are folded in
 * @param reversed whether they were agreed once, that was reversed, and they are not agreed anew
 */
record AgreementState(
        @Nullable Logged<AgreementProposed> proposal,
        List<AgreementLine> lines,
        List<Logged<NegotiationFormAnswered>> forms,
        @Nullable Logged<NegotiationConcluded> conclusion,
        @Nullable AgreementAgreed agreement,
        @Nullable Logged<AgreementSigned> signature,
        List<AgreementAmended> amendments,
        boolean reversed,
        long events) {

    static final AgreementState NONE =
            new AgreementState(null, List.of(), List.of(), null, null, null, List.of(), false, 0);

    AgreementState evolve(AgreementEvent event) {
        if (event instanceof AgreementProposed drawnUp) {
            return drawnUp.corrects() == null ? proposed(drawnUp) : corrected(drawnUp);
        }
        if (event instanceof NegotiationFormAnswered form) {
            return with(lines, answered(form), conclusion, agreement, signature, amendments, reversed);
        }
        if (event instanceof NegotiationConcluded settled) {
            Logged<NegotiationConcluded> logged = new Logged<>(settled, events);
            return with(settled.lines(), forms, logged, agreement, signature, amendments, reversed);
        }
        if (event instanceof AgreementAgreed agreed) {
            return with(lines, forms, conclusion, agreed, signature, amendments, false);
        }
        if (event instanceof DeemedAgreementReversed || event instanceof AgreementReversed) {
            return with(lines, forms, conclusion, null, signature, amendments, true);
        }
        if (event instanceof AgreementSigned signing) {
            return with(lines, forms, conclusion, agreement, new Logged<>(signing, events), amendments, reversed);
        }
        if (event instanceof AgreementAmended amended) {
            List<AgreementLine> next = LineChanges.apply(lines, amended.amendments());
            return with(next, forms, conclusion, agreement, signature, with(amendments, amended), reversed);
        }
        throw new IllegalStateException("no agreement knows " + event);
    }

    private AgreementState proposed(AgreementProposed event) {
        return new AgreementState(
                new Logged<>(event, events), event.lines(), forms, null, null, null, List.of(), false, events + 1);
    }

    /** What was agreed, settled or amended upon the proposal stands; only what was entered wrongly of it does not. */
    private AgreementState corrected(AgreementProposed event) {
        boolean lead = conclusion == null && amendments.isEmpty();
        return new AgreementState(
                new Logged<>(event, events),
                lead ? event.lines() : lines,
                forms,
                conclusion,
                agreement,
                signature,
                amendments,
                reversed,
                events + 1);
    }

    private List<Logged<NegotiationFormAnswered>> answered(NegotiationFormAnswered form) {
        Logged<NegotiationFormAnswered> logged = new Logged<>(form, events);
        if (form.replaces() == null) {
            return with(forms, logged);
        }
        List<Logged<NegotiationFormAnswered>> next = new ArrayList<>(forms);
        next.set(form.replaces() - 1, logged);
        return List.copyOf(next);
    }

    private AgreementState with(
            List<AgreementLine> lines,
            List<Logged<NegotiationFormAnswered>> forms,
            @Nullable Logged<NegotiationConcluded> conclusion,
            @Nullable AgreementAgreed agreement,
            @Nullable Logged<AgreementSigned> signature,
            List<AgreementAmended> amendments,
            boolean reversed) {
        return new AgreementState(
                proposal, lines, forms, conclusion, agreement, signature, amendments, reversed, events + 1);
    }

    /** The proposal that stands, or null. */
    @Nullable
    AgreementProposed proposed() {
        return proposal == null ? null : proposal.event();
    }

    /** What the negotiation committee settled, or null. */
    @Nullable
    NegotiationConcluded concluded() {
        return conclusion == null ? null : conclusion.event();
    }

    boolean agreed() {
        return agreement != null;
    }

    /** Day from which silence was taken for agreement, or null where it was not. */
    @Nullable
    LocalDate deemedOn() {
        return agreement != null && agreement.basis() == Basis.SILENCE ? agreement.effectiveOn() : null;
    }

    /** Whether a form is no longer awaited. */
    boolean isSettled() {
        return agreed() || signed() || answer() != null;
    }

    boolean isPartial() {
        return coverage() == Coverage.PARTIAL;
    }

    Coverage coverage() {
        return proposal == null ? Coverage.WHOLE : proposal.event().coverage();
    }

    boolean signed() {
        return signature != null;
    }

    /** Whether work can be scored under it: a cluster's once agreed, any other once signed. */
    boolean inForce(boolean clusters) {
        return clusters ? agreed() : signed();
    }

    /** The cluster whose lines it bears, or null. */
    @Nullable
    String cluster() {
        return proposal == null ? null : proposal.event().cluster();
    }

    /** The form that came in time, if any. */
    @Nullable
    Answer answer() {
        return forms.stream()
                .map(Logged::event)
                .filter(NegotiationFormAnswered::inTime)
                .map(NegotiationFormAnswered::answer)
                .findFirst()
                .orElse(null);
    }

    /** The line of that id, or null. */
    @Nullable
    AgreementLine line(String id) {
        return lines.stream().filter(line -> line.line().equals(id)).findFirst().orElse(null);
    }

    List<AgreementLine> clusterLines() {
        return lines.stream().filter(line -> line.level() == LineLevel.CLUSTER).toList();
    }

    /** Whether the request, or the same correction of the same entry, was carried out already. */
    boolean carriedOut(@Nullable String request, @Nullable Long corrects, List<LineChange> changes) {
        return amendments.stream()
                .anyMatch(past -> request != null
                        ? request.equals(past.request())
                        : Objects.equals(corrects, past.corrects()) && says(past.amendments(), changes));
    }

    /** Whether the changes, made again on what stood before, would come to the same. */
    private boolean says(List<Amendment> past, List<LineChange> changes) {
        List<Amendment> undoing = past.stream()
                .map(each -> new Amendment(each.line(), each.op(), each.after(), each.before()))
                .toList();
        return LineChanges.amendments(LineChanges.apply(lines, undoing), changes)
                .equals(past);
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> next = new ArrayList<>(list);
        next.add(last);
        return List.copyOf(next);
    }
}
