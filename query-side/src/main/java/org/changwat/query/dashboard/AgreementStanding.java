package org.changwat.query.dashboard;

import java.time.LocalDate;
import org.changwat.events.Coverage;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementReversed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.DeemedAgreementReversed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * How far the unit's agreement has come.
 *
 * @param proposed null where nothing is proposed
 * @param answered when the negotiation form came
 * @param agreed when its lines were agreed
 * @param basis what the agreement rests on
 * @param signed null for a cluster, which signs nothing
 * @param amended the last amendment
 * @param amendments how many there were
 */
public record AgreementStanding(
        State state,
        @Nullable Coverage coverage,
        @Nullable String scheme,
        @Nullable String cluster,
        @Nullable Stage proposed,
        @Nullable Stage answered,
        @Nullable Stage agreed,
        AgreementAgreed.@Nullable Basis basis,
        @Nullable Stage signed,
        @Nullable Stage amended,
        int amendments) {

    /** The furthest stage reached. */
    public enum State {
        NONE,
        PROPOSED,
        AGREED,
        SIGNED
    }

    /** When a stage was reached, and the event that says so. */
    public record Stage(LocalDate on, long position) {}

    static final AgreementStanding NONE =
            new AgreementStanding(State.NONE, null, null, null, null, null, null, null, null, null, 0);

    AgreementStanding with(AgreementEvent event, Recorded recorded) {
        Stage stage = new Stage(event.effectiveOn(), recorded.position());
        if (event instanceof AgreementProposed proposal) {
            return new AgreementStanding(
                    proposal.corrects() == null ? State.PROPOSED : state,
                    proposal.coverage(),
                    proposal.scheme(),
                    proposal.cluster(),
                    stage,
                    answered,
                    agreed,
                    basis,
                    signed,
                    amended,
                    amendments);
        }
        if (event instanceof NegotiationFormAnswered) {
            return new AgreementStanding(
                    state, coverage, scheme, cluster, proposed, stage, agreed, basis, signed, amended, amendments);
        }
        if (event instanceof NegotiationConcluded) {
            return this;
        }
        if (event instanceof AgreementAgreed agreement) {
            return new AgreementStanding(
                    signed == null ? State.AGREED : State.SIGNED,
                    coverage,
                    scheme,
                    cluster,
                    proposed,
                    answered,
                    stage,
                    agreement.basis(),
                    signed,
                    amended,
                    amendments);
        }
        if (event instanceof DeemedAgreementReversed || event instanceof AgreementReversed) {
            return new AgreementStanding(
                    State.PROPOSED,
                    coverage,
                    scheme,
                    cluster,
                    proposed,
                    answered,
                    null,
                    null,
                    signed,
                    amended,
                    amendments);
        }
        if (event instanceof AgreementSigned) {
            return new AgreementStanding(
                    State.SIGNED,
                    coverage,
                    scheme,
                    cluster,
                    proposed,
                    answered,
                    agreed,
                    basis,
                    stage,
                    amended,
                    amendments);
        }
        if (event instanceof AgreementAmended) {
            return new AgreementStanding(
                    state, coverage, scheme, cluster, proposed, answered, agreed, basis, signed, stage, amendments + 1);
        }
        throw new IllegalArgumentException(
                "A dashboard does not know " + event.getClass().getName());
    }
}
