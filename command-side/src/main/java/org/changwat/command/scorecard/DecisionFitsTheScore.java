package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.scorecard.ContestResolved.Decision;
import org.jspecify.annotations.Nullable;

/** An upheld contest sets the claimed score, a partly upheld one another, a dismissed one none. */
record DecisionFitsTheScore(
        String line,
        Decision decision,
        @Nullable BigDecimal score,
        @Nullable BigDecimal claimed) implements Rule {

    @Override
    public String code() {
        return "scorecard.contest.score-fit";
    }

    @Override
    public boolean isMet() {
        return switch (decision) {
            case UPHELD -> score == null || claimed != null && score.compareTo(claimed) == 0;
            case PARTLY_UPHELD -> score != null && (claimed == null || score.compareTo(claimed) != 0);
            case DISMISSED -> score == null;
        };
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "decision",
                decision.name(),
                "score",
                score == null ? "-" : score.toPlainString(),
                "claimed",
                claimed == null ? "-" : claimed.toPlainString());
    }
}
