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
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement is now.
 *
 * @param lines those that hold, with a cluster's
 * @param forms every form that came; a new proposal leaves them standing, since a unit asks to negotiate only once
 * @param amendments what changed the lines since
 * @param deemedOn day from which silence was taken for agreement, or null
 * @param events how many events are folded in
 * @param reversed whether that was reversed and the lines are not agreed anew
 */
record AgreementState(
        @Nullable AgreementProposed proposed,
        List<AgreementLine> lines,
        List<NegotiationFormAnswered> forms,
        @Nullable NegotiationConcluded concluded,
        boolean agreed,
        @Nullable Logged<AgreementSigned> signature,
        List<AgreementAmended> amendments,
        @Nullable LocalDate deemedOn,
        boolean reversed,
        long events) {

    static final AgreementState NONE =
            new AgreementState(null, List.of(), List.of(), null, false, null, List.of(), null, false, 0);

    AgreementState evolve(AgreementEvent event) {
        if (event instanceof AgreementProposed drawnUp) {
            return new AgreementState(
                    drawnUp, drawnUp.lines(), forms, null, false, null, List.of(), null, false, events + 1);
        }
        if (event instanceof NegotiationFormAnswered form) {
            return new AgreementState(
                    proposed,
                    lines,
                    with(forms, form),
                    concluded,
                    agreed,
                    signature,
                    amendments,
                    deemedOn,
                    reversed,
                    events + 1);
        }
        if (event instanceof NegotiationConcluded settled) {
            return new AgreementState(
                    proposed,
                    settled.lines(),
                    forms,
                    settled,
                    agreed,
                    signature,
                    amendments,
                    deemedOn,
                    reversed,
                    events + 1);
        }
        if (event instanceof AgreementAgreed agreement) {
            LocalDate silent = agreement.basis() == Basis.SILENCE ? agreement.effectiveOn() : null;
            return new AgreementState(
                    proposed, lines, forms, concluded, true, signature, amendments, silent, false, events + 1);
        }
        if (event instanceof DeemedAgreementReversed) {
            return new AgreementState(
                    proposed, lines, forms, concluded, false, signature, amendments, null, true, events + 1);
        }
        if (event instanceof AgreementSigned signing) {
            return new AgreementState(
                    proposed,
                    lines,
                    forms,
                    concluded,
                    agreed,
                    new Logged<>(signing, events),
                    amendments,
                    deemedOn,
                    reversed,
                    events + 1);
        }
        if (event instanceof AgreementAmended amended) {
            return new AgreementState(
                    proposed,
                    LineChanges.apply(lines, amended.amendments()),
                    forms,
                    concluded,
                    agreed,
                    signature,
                    with(amendments, amended),
                    deemedOn,
                    reversed,
                    events + 1);
        }
        throw new IllegalStateException("no agreement knows " + event);
    }

    /** Whether a form is no longer awaited. */
    boolean isSettled() {
        return agreed || signed() || answer() != null;
    }

    boolean isPartial() {
        return coverage() == Coverage.PARTIAL;
    }

    Coverage coverage() {
        return proposed == null ? Coverage.WHOLE : proposed.coverage();
    }

    boolean signed() {
        return signature != null;
    }

    /** Whether work can be scored under it: a cluster's once agreed, any other once signed. */
    boolean inForce(boolean clusters) {
        return clusters ? agreed : signed();
    }

    /** The cluster whose lines it bears, or null. */
    @Nullable
    String cluster() {
        return proposed == null ? null : proposed.cluster();
    }

    /** The form that came in time, if any. */
    @Nullable
    Answer answer() {
        return forms.stream()
                .filter(NegotiationFormAnswered::inTime)
                .map(NegotiationFormAnswered::answer)
                .findFirst()
                .orElse(null);
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
