package org.changwat.command.scorecard.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.events.Criteria;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.Derivation;
import org.changwat.events.scorecard.MeasurementReported;

/**
 * The weighted mean of a composite's parts, from their printed scores (domain rule 15).
 *
 * <p>It is scored once every scored part has a value: a mean over the parts at hand would let a unit raise its score by not
 * reporting the poor one, and would move with every report although nothing in the world changed.
 */
public final class CompositeMean {

    /** Code of the rule in a derivation. */
    public static final String RULE = "COMPOSITE_MEAN";

    private CompositeMean() {}

    /**
     * Scores the parts.
     *
     * @param reported latest measurement by code of the part
     */
    public static Scored score(
            Structure structure, Criteria.Composite criteria, Map<String, MeasurementReported> reported) {
        if (reported.isEmpty()) {
            return Scored.none(RULE);
        }
        List<Derivation> parts = new ArrayList<>();
        Map<String, String> inputs = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Criteria.Part part : criteria.parts()) {
            if (part.criteria() instanceof Criteria.Monitor) {
                continue;
            }
            Scored scored = MeasuredScore.score(structure, part.criteria(), reported.get(part.code()));
            BigDecimal score = scored.score();
            if (score == null) {
                missing.add(part.code());
                continue;
            }
            parts.add(new Derivation(
                    "PART",
                    Map.of("part", part.code(), "weight", part.weight().toPlainString()),
                    score.toPlainString(),
                    List.of(scored.derivation())));
            sum = sum.add(score.multiply(part.weight()));
            weights = weights.add(part.weight());
        }
        if (!missing.isEmpty() || weights.signum() == 0) {
            inputs.put("missing", String.join(" ", missing));
            return Scored.missing(RULE, inputs, parts);
        }
        inputs.put("weights", weights.toPlainString());
        return Scored.of(RULE, inputs, ScoringRules.quotient(sum, weights), parts);
    }
}
