package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * A contest was decided; upheld wholly or in part, it sets the evaluator score.
 *
 * @param score the score that holds from now on, four decimals; null where the contest was dismissed
 * @param corrects position of the decision that this corrects, or null
 */
@Revision("1")
public record ContestResolved(
        String unit,
        int fiscalYear,
        String line,
        Decision decision,
        @Nullable BigDecimal score,
        LocalDate decidedOn,
        Authority authority,
        String rationale,
        @Nullable Long corrects)
        implements ScorecardEvent {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }

    /** How it was decided. */
    public enum Decision {
        UPHELD,
        PARTLY_UPHELD,
        DISMISSED
    }
}
