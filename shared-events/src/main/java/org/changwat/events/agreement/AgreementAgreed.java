package org.changwat.events.agreement;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The lines are agreed: a province may sign; a cluster, which signs nothing, is bound. */
@Revision("1")
public record AgreementAgreed(String unit, int fiscalYear, Basis basis, LocalDate effectiveOn)
        implements AgreementEvent {

    /** What the agreement rests on. */
    public enum Basis {
        FORM,
        NEGOTIATION,
        SILENCE
    }
}
