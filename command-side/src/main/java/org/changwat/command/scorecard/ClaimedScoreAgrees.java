package org.changwat.command.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** The score a form claims is the one its submissions add up to; another is kept as claimed, and warns. */
record ClaimedScoreAgrees(
        String line, @Nullable BigDecimal claimed, @Nullable BigDecimal computed) implements Rule {

    @Override
    public String code() {
        return "scorecard.report.claimed-differs";
    }

    @Override
    public boolean isMet() {
        return claimed == null || computed != null && claimed.compareTo(computed) == 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "claimed",
                claimed == null ? "-" : claimed.toPlainString(),
                "computed",
                computed == null ? "-" : computed.toPlainString());
    }
}
