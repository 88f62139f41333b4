package org.changwat.events.agreement;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A form that had come in time was recorded after silence was taken for agreement, so there was no silence (domain rule 10).
 *
 * @param deemedOn day on which the lines were deemed agreed
 * @param receivedOn day on which the form had come
 */
@Revision("1")
public record DeemedAgreementReversed(String unit, int fiscalYear, LocalDate deemedOn, LocalDate receivedOn)
        implements AgreementEvent {

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
