package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Round;

/** The unit took a claimed step back; it is open again and counts on no track, until it is submitted anew. */
@Revision("1")
public record MilestoneWithdrawn(String unit, int fiscalYear, String line, int step, Round round, LocalDate withdrawnOn)
        implements ScorecardEvent {

    @Override
    public LocalDate effectiveOn() {
        return withdrawnOn;
    }
}
