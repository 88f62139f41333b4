package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.scoring.ScoringRules;

/** A score is printed with four decimals; rounding an assessor's figure would change it silently. */
record ScoreBearsFourDecimals(String line, BigDecimal score) implements Rule {

    @Override
    public String code() {
        return "scorecard.assessment.decimals";
    }

    @Override
    public boolean isMet() {
        return score.stripTrailingZeros().scale() <= ScoringRules.DECIMALS;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "score", score.toPlainString());
    }
}
