package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * An authority waived a penalty: it stands on the card and costs nothing (domain rule 20).
 *
 * @param amount points it had cost
 * @param totals every track that has a total, without the deduction
 * @param corrects position of the waiver as entered wrongly, or null
 */
@Revision("1")
public record PenaltyWaived(
        String unit,
        int fiscalYear,
        String penalty,
        BigDecimal amount,
        LocalDate waivedOn,
        Authority authority,
        List<StandingTotal> totals,
        @Nullable Long corrects)
        implements ScorecardEvent {

    public PenaltyWaived {
        totals = Copies.of(totals);
    }

    /** A waiver that corrects no other. */
    public PenaltyWaived(
            String unit,
            int fiscalYear,
            String penalty,
            BigDecimal amount,
            LocalDate waivedOn,
            Authority authority,
            List<StandingTotal> totals) {
        this(unit, fiscalYear, penalty, amount, waivedOn, authority, totals, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return waivedOn;
    }
}
