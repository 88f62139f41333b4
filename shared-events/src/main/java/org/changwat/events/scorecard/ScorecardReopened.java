package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Since;
import org.jspecify.annotations.Nullable;

/**
 * An authority opened a final card again; its final scores are recorded as gone after this event (domain rule 25).
 *
 * @param corrects position of the reopening as entered wrongly, or null; a correction opens nothing
 */
@Revision("2")
public record ScorecardReopened(
        String unit,
        int fiscalYear,
        LocalDate reopenedOn,
        Authority authority,
        @Since("2") @Nullable Long corrects) implements ScorecardEvent {

    /** A reopening that corrects no other. */
    public ScorecardReopened(String unit, int fiscalYear, LocalDate reopenedOn, Authority authority) {
        this(unit, fiscalYear, reopenedOn, authority, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return reopenedOn;
    }
}
