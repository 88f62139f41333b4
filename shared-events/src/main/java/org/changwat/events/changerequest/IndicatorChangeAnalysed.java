package org.changwat.events.changerequest;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * OPDC analysed the request (domain rule 12).
 *
 * @param corrects position of the analysis as entered wrongly, or null
 */
@Revision("1")
public record IndicatorChangeAnalysed(
        String request,
        String unit,
        int fiscalYear,
        String opinion,
        LocalDate analysedOn,
        @Nullable Long corrects) implements ChangeRequestEvent {

    @Override
    public LocalDate effectiveOn() {
        return analysedOn;
    }
}
