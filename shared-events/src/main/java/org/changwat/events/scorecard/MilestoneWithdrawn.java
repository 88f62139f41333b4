package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Round;
import org.changwat.events.Since;
import org.jspecify.annotations.Nullable;

/**
 * The unit took a claimed step back; it is open again and counts on no track, until it is submitted anew.
 *
 * @param corrects position of the withdrawal as entered wrongly, or null
 */
@Revision("2")
public record MilestoneWithdrawn(
        String unit,
        int fiscalYear,
        String line,
        int step,
        Round round,
        LocalDate withdrawnOn,
        @Since("2") @Nullable Long corrects)
        implements ScorecardEvent {

    /** A withdrawal that corrects no other. */
    public MilestoneWithdrawn(String unit, int fiscalYear, String line, int step, Round round, LocalDate withdrawnOn) {
        this(unit, fiscalYear, line, step, round, withdrawnOn, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return withdrawnOn;
    }
}
