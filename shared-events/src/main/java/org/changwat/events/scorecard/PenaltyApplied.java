package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Round;
import org.changwat.events.framework.PenaltyRule.Basis;
import org.changwat.events.framework.PenaltyRule.Trigger;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Points came off the total because a report was late (domain rule 20). It replaces what the same penalty cost before.
 *
 * @param penalty code of the framework's penalty
 * @param amount points, four decimals
 * @param before what the same penalty cost before, or null where it is new
 * @param receivedOn the day that counts: of the first e-SAR report, or on which the paper set was complete
 * @param workingDays working days after the due day, up to and with that day
 * @param calendarRevision the days-off calendar they were counted by
 * @param totals every track that has a total, after the deduction
 */
@Revision("1")
public record PenaltyApplied(
        String unit,
        int fiscalYear,
        String penalty,
        Trigger trigger,
        Basis basis,
        Round round,
        BigDecimal amount,
        @Nullable BigDecimal before,
        LocalDate due,
        LocalDate receivedOn,
        int workingDays,
        String calendarRevision,
        Nature nature,
        List<StandingTotal> totals)
        implements ScorecardEvent {

    public PenaltyApplied {
        totals = Copies.of(totals);
    }

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
