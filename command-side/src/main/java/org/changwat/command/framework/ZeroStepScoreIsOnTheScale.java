package org.changwat.command.framework;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Scale;

/** The score of a milestone without a step is at most the scale allows, and never below 0 (domain rule 14). */
record ZeroStepScoreIsOnTheScale(Scale scale, BigDecimal score) implements Rule {

    @Override
    public String code() {
        return "framework.zero-step-score";
    }

    @Override
    public boolean isMet() {
        return score.signum() >= 0 && score.compareTo(scale.highest()) <= 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("score", score.toPlainString(), "highest", scale.highest().toPlainString());
    }
}
