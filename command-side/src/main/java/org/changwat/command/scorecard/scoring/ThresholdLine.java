package org.changwat.command.scorecard.scoring;

import static org.changwat.events.Criteria.Direction.DESCENDING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.framework.Structure;

/**
 * A measured value between thresholds scores on the straight line between their points; past the last it scores the last, and
 * short of the first the lowest of the scale (domain rule 15: 1 on the level scale, 0 on the other).
 */
public final class ThresholdLine {

    /** Code of the rule in a derivation. */
    public static final String RULE = "THRESHOLDS_LINEAR";

    private ThresholdLine() {}

    /**
     * Scores a value.
     *
     * @param thresholds one for each of {@link ScorePoints}, from the worst to the best
     * @throws IllegalArgumentException where there are more or fewer thresholds than points
     */
    public static Scored score(
            Structure structure, Direction direction, List<BigDecimal> thresholds, BigDecimal value) {
        List<BigDecimal> points = ScorePoints.of(structure);
        if (points.size() != thresholds.size() || points.isEmpty()) {
            throw new IllegalArgumentException(
                    thresholds.size() + " thresholds for " + points.size() + " points of " + structure.scale());
        }
        Map<String, String> inputs = Map.of(
                "value",
                value.toPlainString(),
                "direction",
                direction.name(),
                "thresholds",
                thresholds.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")),
                "points",
                points.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")));
        return Scored.of(RULE, inputs, onTheLine(structure, direction, thresholds, points, value), List.of());
    }

    private static BigDecimal onTheLine(
            Structure structure,
            Direction direction,
            List<BigDecimal> thresholds,
            List<BigDecimal> points,
            BigDecimal value) {
        int reached = -1;
        while (reached + 1 < thresholds.size() && reaches(direction, value, thresholds.get(reached + 1))) {
            reached++;
        }
        if (reached < 0) {
            return structure.scale().lowest();
        }
        if (reached == thresholds.size() - 1) {
            return points.get(reached);
        }
        BigDecimal beyond = value.subtract(thresholds.get(reached));
        BigDecimal gap = thresholds.get(reached + 1).subtract(thresholds.get(reached));
        BigDecimal step = points.get(reached + 1).subtract(points.get(reached));
        return points.get(reached).add(ScoringRules.quotient(beyond.multiply(step), gap));
    }

    private static boolean reaches(Direction direction, BigDecimal value, BigDecimal threshold) {
        int order = value.compareTo(threshold);
        return direction == DESCENDING ? order <= 0 : order >= 0;
    }
}
