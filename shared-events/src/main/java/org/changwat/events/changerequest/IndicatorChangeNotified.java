package org.changwat.events.changerequest;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The unit was told what was decided.
 *
 * @param letter number of the letter that tells it, or null
 * @param corrects position of the notice as entered wrongly, or null
 */
@Revision("1")
public record IndicatorChangeNotified(
        String request,
        String unit,
        int fiscalYear,
        @Nullable String letter,
        LocalDate notifiedOn,
        @Nullable Long corrects)
        implements ChangeRequestEvent {

    @Override
    public LocalDate effectiveOn() {
        return notifiedOn;
    }
}
