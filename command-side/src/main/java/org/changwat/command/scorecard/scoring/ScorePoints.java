package org.changwat.command.scorecard.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.changwat.events.Scale;
import org.changwat.events.framework.Structure;

/**
 * The points that the thresholds of a line stand for: levels 1 to 5, or the year's anchors on the 0-100 scale (50, 75, 100 in
 * most years, 70 in the middle in one). One scale is never converted into the other (domain rule 17).
 */
public final class ScorePoints {

    private static final List<BigDecimal> LEVELS = IntStream.rangeClosed(1, 5)
            .mapToObj(level -> ScoringRules.printed(BigDecimal.valueOf(level)))
            .toList();

    private ScorePoints() {}

    /** In the order in which thresholds are listed; empty on a 0-100 scale without anchors. */
    public static List<BigDecimal> of(Structure structure) {
        if (structure.scale() == Scale.LEVEL_1_TO_5) {
            return LEVELS;
        }
        return structure.parameters().anchors().stream()
                .map(ScoringRules::printed)
                .toList();
    }
}
