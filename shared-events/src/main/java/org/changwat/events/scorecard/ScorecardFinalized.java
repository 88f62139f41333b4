package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The card is closed: evaluator scores were copied to the final track.
 *
 * @param authority cited where it was finalised in spite of something open (domain rule 25), else null
 * @param corrects position of the close as entered wrongly, or null
 */
@Revision("1")
public record ScorecardFinalized(
        String unit,
        int fiscalYear,
        LocalDate finalizedOn,
        @Nullable Authority authority,
        TrackTotals totals,
        @Nullable Long corrects)
        implements ScorecardEvent {

    /** A close that corrects no other. */
    public ScorecardFinalized(
            String unit, int fiscalYear, LocalDate finalizedOn, @Nullable Authority authority, TrackTotals totals) {
        this(unit, fiscalYear, finalizedOn, authority, totals, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return finalizedOn;
    }
}
