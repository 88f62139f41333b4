package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;

/**
 * An authority waived a penalty: it stands on the card and costs nothing (domain rule 20).
 *
 * @param amount points it had cost
 * @param totals every track that has a total, without the deduction
 */
@Revision("1")
public record PenaltyWaived(
        String unit,
        int fiscalYear,
        String penalty,
        BigDecimal amount,
        LocalDate waivedOn,
        Authority authority,
        List<StandingTotal> totals)
        implements ScorecardEvent {

    public PenaltyWaived {
        totals = Copies.of(totals);
    }

    @Override
    public LocalDate effectiveOn() {
        return waivedOn;
    }
}
