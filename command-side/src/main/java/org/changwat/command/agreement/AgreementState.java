package org.changwat.command.agreement;

import java.util.List;
import java.util.Set;
import org.changwat.command.LineChanges;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.LineLevel;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement is now.
 *
 * @param answer the form that came in time, if any
 * @param requests change requests that were carried out
 */
record AgreementState(
        @Nullable AgreementProposed proposed,
        List<AgreementLine> lines,
        @Nullable Answer answer,
        boolean agreed,
        boolean signed,
        Set<String> requests) {

    static final AgreementState NONE = new AgreementState(null, List.of(), null, false, false, Set.of());

    AgreementState evolve(AgreementEvent event) {
        if (event instanceof AgreementProposed drawnUp) {
            return new AgreementState(drawnUp, drawnUp.lines(), null, false, false, Set.of());
        }
        if (event instanceof NegotiationFormAnswered form) {
            return new AgreementState(
                    proposed, lines, form.inTime() ? form.answer() : answer, agreed, signed, requests);
        }
        if (event instanceof NegotiationConcluded concluded) {
            return new AgreementState(proposed, concluded.lines(), answer, agreed, signed, requests);
        }
        if (event instanceof AgreementAgreed) {
            return new AgreementState(proposed, lines, answer, true, signed, requests);
        }
        if (event instanceof AgreementSigned) {
            return new AgreementState(proposed, lines, answer, agreed, true, requests);
        }
        if (event instanceof AgreementAmended amended) {
            Set<String> carriedOut = new java.util.LinkedHashSet<>(requests);
            if (amended.request() != null) {
                carriedOut.add(amended.request());
            }
            return new AgreementState(
                    proposed, LineChanges.apply(lines, amended.amendments()), answer, agreed, signed, carriedOut);
        }
        return this;
    }

    boolean isProposed() {
        return proposed != null;
    }

    boolean isPartial() {
        return proposed != null && proposed.coverage() == Coverage.PARTIAL;
    }

    /** Whether work can be scored under it: a cluster's once agreed, any other once signed. */
    boolean inForce(boolean cluster) {
        return cluster ? agreed : signed;
    }

    List<AgreementLine> ownLines() {
        return lines.stream()
                .filter(line -> proposed == null || proposed.cluster() == null || line.level() != LineLevel.CLUSTER)
                .toList();
    }

    List<AgreementLine> clusterLines() {
        return lines.stream().filter(line -> line.level() == LineLevel.CLUSTER).toList();
    }
}
