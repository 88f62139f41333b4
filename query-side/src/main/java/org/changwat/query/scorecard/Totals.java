package org.changwat.query.scorecard;

import java.math.BigDecimal;
import org.changwat.events.scorecard.TrackTotals;
import org.jspecify.annotations.Nullable;

/**
 * The total of one track.
 *
 * @param scoredWeight how much of 100 it rests on: an unscored line is absent from it, not zero
 * @param gross null where the card claims no total, or nothing is scored
 * @param deductions points off for lateness
 * @param net gross less deductions
 */
public record Totals(
        BigDecimal scoredWeight,
        @Nullable BigDecimal gross,
        @Nullable BigDecimal deductions,
        @Nullable BigDecimal net) {

    static final Totals NOTHING_SCORED = new Totals(new BigDecimal("0.00"), null, null, null);

    static final Tracks<Totals> OF_A_NEW_CARD = new Tracks<>(NOTHING_SCORED, NOTHING_SCORED, NOTHING_SCORED);

    static Totals of(TrackTotals totals) {
        return new Totals(totals.scoredWeight(), totals.gross(), totals.deductions(), totals.net());
    }
}
