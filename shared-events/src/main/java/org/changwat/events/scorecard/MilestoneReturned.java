package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/** An evaluator sent a submitted step back; it counts no more until it is submitted again. */
@Revision("1")
public record MilestoneReturned(
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
