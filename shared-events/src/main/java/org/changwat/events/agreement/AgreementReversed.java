package org.changwat.events.agreement;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.agreement.AgreementAgreed.Basis;

/**
 * The form that the agreement rested on had been entered wrongly, and as corrected it carries no agreement.
 *
 * @param basis what the agreement was said to rest on
 * @param agreedOn day from which it was said to be agreed
 * @param receivedOn day on which the form had come, as corrected
 */
@Revision("1")
public record AgreementReversed(String unit, int fiscalYear, Basis basis, LocalDate agreedOn, LocalDate receivedOn)
        implements AgreementEvent {

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
