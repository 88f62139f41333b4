package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.scorecard.ScoreRecorded.Nature;

/**
 * A penalty fell away, because what it rested on was entered wrongly or something earlier came to light; a waiver is not this.
 *
 * @param amount points it had cost
 * @param totals every track that has a total, without the deduction
 */
@Revision("1")
public record PenaltyWithdrawn(
        String unit,
        int fiscalYear,
        String penalty,
        BigDecimal amount,
        Nature nature,
        List<StandingTotal> totals,
        LocalDate effectiveOn)
        implements ScorecardEvent {

    public PenaltyWithdrawn {
        totals = Copies.of(totals);
    }
}
