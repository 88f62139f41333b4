package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.changwat.events.Track;
import org.jspecify.annotations.Nullable;

/**
 * A score of a line changed on one track. Carries its computed results, so that no reader computes a score again.
 *
 * @param from score before, null where there was none
 * @param to score after, four decimals; null where the line bears none any more
 * @param weightedFrom weighted score before
 * @param weightedTo to x weight / 100, four decimals, HALF_UP (domain rule 16)
 * @param weight per cent
 * @param nature whether a wrong entry was corrected or the state of things changed (domain rule 18)
 * @param cause stable type name of the event that caused it
 * @param causeSequence that event's sequence on this card
 * @param ruleVersion version of the scoring rules that computed it
 * @param frameworkSequence sequence of the framework event whose parameters it was computed by
 * @param totals the track's group lines and total after the change
 */
@Revision("1")
public record ScoreRecorded(
        String unit,
        int fiscalYear,
        String line,
        Track track,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable BigDecimal weightedFrom,
        @Nullable BigDecimal weightedTo,
        BigDecimal weight,
        Nature nature,
        String cause,
        long causeSequence,
        String ruleVersion,
        long frameworkSequence,
        Derivation derivation,
        TrackTotals totals,
        LocalDate effectiveOn)
        implements ScorecardEvent {

    /** A change, or the correction of a wrong entry. */
    public enum Nature {
        CHANGE,
        CORRECTION
    }
}
