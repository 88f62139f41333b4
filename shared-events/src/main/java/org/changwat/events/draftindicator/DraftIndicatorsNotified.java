package org.changwat.events.draftindicator;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The unit was told what was decided.
 *
 * @param letter number of the letter that tells it
 */
@Revision("1")
public record DraftIndicatorsNotified(
        String unit,
        int fiscalYear,
        int edition,
        @Nullable String letter,
        LocalDate notifiedOn,
        @Nullable Long corrects)
        implements DraftIndicatorEvent {

    @Override
    public LocalDate effectiveOn() {
        return notifiedOn;
    }
}
