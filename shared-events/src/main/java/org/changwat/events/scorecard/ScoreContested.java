package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The unit contests the announced score of a line (our reading of a garbled line of the sources, domain rule 25).
 *
 * @param claimed the score it holds to be right, four decimals
 * @param announced the evaluator score that stood; null where the line bore none
 * @param corrects position of the contest that this corrects, or null
 */
@Revision("1")
public record ScoreContested(
        String unit,
        int fiscalYear,
        String line,
        BigDecimal claimed,
        @Nullable BigDecimal announced,
        String grounds,
        LocalDate receivedOn,
        @Nullable Long corrects)
        implements ScorecardEvent {

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
