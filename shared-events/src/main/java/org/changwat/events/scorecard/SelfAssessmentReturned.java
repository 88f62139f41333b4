package org.changwat.events.scorecard;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/** An evaluator sent a report back; its round is unreported until it is submitted again. */
@Revision("1")
public record SelfAssessmentReturned(
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
