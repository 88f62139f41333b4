package org.changwat.command.scorecard.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.changwat.events.Criteria;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.MeasurementReported;
import org.jspecify.annotations.Nullable;

/** Scores a reported measurement by the criteria it was reported for. */
public final class MeasuredScore {

    /** Code of the rule in a derivation of a ratio. */
    public static final String RATIO = "RATIO";

    /** Code of the rule in a derivation of a part whose level is reported. */
    public static final String REPORTED_LEVEL = "REPORTED_LEVEL";

    private MeasuredScore() {}

    /** Scores by any criteria but a composite's; a monitor is never scored (domain rule 7). */
    public static Scored score(Structure structure, Criteria criteria, @Nullable MeasurementReported reported) {
        if (criteria instanceof Criteria.Thresholds thresholds) {
            return reported == null
                    ? Scored.none(ThresholdLine.RULE)
                    : ThresholdLine.score(structure, thresholds.direction(), thresholds.thresholds(), reported.value());
        }
        if (criteria instanceof Criteria.Ratio ratio) {
            return reported == null ? Scored.none(RATIO) : ratio(structure, ratio, reported);
        }
        if (criteria instanceof Criteria.Milestone milestone) {
            return reported == null ? Scored.none(REPORTED_LEVEL) : level(structure, milestone, reported.value());
        }
        return Scored.none("NOT_SCORED");
    }

    private static Scored ratio(Structure structure, Criteria.Ratio ratio, MeasurementReported reported) {
        Scored line = ThresholdLine.score(structure, ratio.direction(), ratio.thresholds(), reported.value());
        BigDecimal numerator = reported.numerator();
        BigDecimal denominator = reported.denominator();
        Map<String, String> inputs = numerator == null || denominator == null
                ? Map.of("percent", reported.value().toPlainString())
                : Map.of(
                        "numerator",
                        numerator.toPlainString(),
                        "denominator",
                        denominator.toPlainString(),
                        "percent",
                        reported.value().toPlainString());
        BigDecimal score = line.score();
        return score == null
                ? Scored.missing(RATIO, inputs, List.of(line.derivation()))
                : Scored.of(RATIO, inputs, score, List.of(line.derivation()));
    }

    /** A milestone inside a composite has no steps of its own to submit: the level reached is reported as its value. */
    private static Scored level(Structure structure, Criteria.Milestone milestone, BigDecimal value) {
        int steps = milestone.steps().size();
        int run = value.setScale(0, RoundingMode.DOWN)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(steps))
                .intValueExact();
        return Scored.of(
                REPORTED_LEVEL,
                Map.of("value", value.toPlainString(), "defined", Integer.toString(steps)),
                MilestoneRun.ofRun(structure, milestone, run),
                List.of());
    }
}
