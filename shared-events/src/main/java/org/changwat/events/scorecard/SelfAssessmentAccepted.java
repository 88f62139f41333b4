package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/** An evaluator accepted a report: the measured results frozen in it count on the evaluator track. */
@Revision("1")
public record SelfAssessmentAccepted(
        String unit,
        int fiscalYear,
        Round round,
        LocalDate decidedOn,
        @Nullable Long corrects) implements ScorecardEvent {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
