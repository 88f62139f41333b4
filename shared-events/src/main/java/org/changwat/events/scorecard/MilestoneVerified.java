package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/** An evaluator confirmed a submitted step. */
@Revision("1")
public record MilestoneVerified(
        String unit,
        int fiscalYear,
        String line,
        int step,
        Round round,
        LocalDate decidedOn,
        @Nullable Long corrects) implements ScorecardEvent {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
