package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Scale;

/** A score lies on its framework's scale; scales are never mixed (domain rule 17). */
record ScoreIsWithinScale(String line, BigDecimal score, Scale scale) implements Rule {

    @Override
    public String code() {
        return "scorecard.assessment.out-of-scale";
    }

    @Override
    public boolean isMet() {
        return score.compareTo(scale.lowest()) >= 0 && score.compareTo(scale.highest()) <= 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "score",
                score.toPlainString(),
                "scale",
                scale.name(),
                "lowest",
                scale.lowest().toPlainString(),
                "highest",
                scale.highest().toPlainString());
    }
}
