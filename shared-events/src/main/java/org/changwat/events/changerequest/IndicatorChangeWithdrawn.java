package org.changwat.events.changerequest;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The unit took its request back before it was decided.
 *
 * @param corrects position of the withdrawal as entered wrongly, or null
 */
@Revision("1")
public record IndicatorChangeWithdrawn(
        String request,
        String unit,
        int fiscalYear,
        LocalDate withdrawnOn,
        @Nullable Long corrects) implements ChangeRequestEvent {

    @Override
    public LocalDate effectiveOn() {
        return withdrawnOn;
    }
}
