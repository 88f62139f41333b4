package org.changwat.events.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * Group lines and total of one track, from the printed four-decimal weighted scores, so that a person can add them up
 * (domain rule 16).
 *
 * @param scoredWeight per cent of the agreement that bears a score on this track
 * @param gross sum of the weighted scores; null on a PARTIAL card, which claims no total
 * @param deductions points off for lateness
 * @param net gross less deductions
 */
public record TrackTotals(
        List<GroupLine> perspectives,
        List<GroupLine> dimensions,
        BigDecimal scoredWeight,
        @Nullable BigDecimal gross,
        @Nullable BigDecimal deductions,
        @Nullable BigDecimal net) {

    public TrackTotals {
        perspectives = Copies.of(perspectives);
        dimensions = Copies.of(dimensions);
    }

    /**
     * A group of lines on the same scale as its lines.
     *
     * @param groupLine sum(weighted) x 100 / sum(weights) over its scored lines; null where none is scored
     */
    public record GroupLine(
            String code, BigDecimal weight, @Nullable BigDecimal groupLine) {}
}
