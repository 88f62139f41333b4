package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;

/** An authority opened a final card again; its final scores are recorded as gone after this event (domain rule 25). */
@Revision("1")
public record ScorecardReopened(String unit, int fiscalYear, LocalDate reopenedOn, Authority authority)
        implements ScorecardEvent {

    @Override
    public LocalDate effectiveOn() {
        return reopenedOn;
    }
}
