package org.changwat.events.changerequest;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * OPDC asked the agency that hosts the indicator for its opinion (หน่วยงานเจ้าภาพตัวชี้วัด).
 *
 * @param agency code or name of the agency, which need not be a unit of the ledger
 * @param letter number of the letter that asks, or null
 * @param corrects position of the consultation as entered wrongly, or null
 */
@Revision("1")
public record IndicatorHostConsulted(
        String request,
        String unit,
        int fiscalYear,
        String agency,
        @Nullable String letter,
        LocalDate sentOn,
        @Nullable Long corrects)
        implements ChangeRequestEvent {

    @Override
    public LocalDate effectiveOn() {
        return sentOn;
    }
}
