package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The card is closed: evaluator scores were copied to the final track.
 *
 * @param authority cited where it was finalised in spite of something open (domain rule 25), else null
 */
@Revision("1")
public record ScorecardFinalized(
        String unit,
        int fiscalYear,
        LocalDate finalizedOn,
        @Nullable Authority authority,
        TrackTotals totals) implements ScorecardEvent {

    @Override
    public LocalDate effectiveOn() {
        return finalizedOn;
    }
}
