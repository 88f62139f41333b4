package org.changwat.query.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.changwat.events.Scale;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.Totals;
import org.changwat.query.scorecard.Tracks;
import org.jspecify.annotations.Nullable;

/** What a template draws, and whether there is anything to draw. */
public final class Charts {

    public ScoreChart of(@Nullable Scale scale, Tracks<BigDecimal> scores) {
        return ScoreChart.of(scale, scores);
    }

    /** The net totals on the scale of their lines. */
    public ScoreChart ofTotals(@Nullable Scale scale, Tracks<Totals> totals) {
        return ScoreChart.of(scale, new Tracks<>(net(totals.self()), net(totals.evaluator()), net(totals.settled())));
    }

    public boolean anyNet(Tracks<Totals> totals) {
        return any(new Tracks<>(net(totals.self()), net(totals.evaluator()), net(totals.settled())));
    }

    public boolean inGroup(List<CardLine> lines, String perspective) {
        return lines.stream().anyMatch(line -> line.perspective().equals(perspective));
    }

    public boolean inDimension(Dashboard board, String dimension) {
        return board.perspectives().stream()
                .anyMatch(group -> group.dimension().equals(dimension) && inGroup(board.lines(), group.code()));
    }

    private static @Nullable BigDecimal net(@Nullable Totals totals) {
        return totals == null ? null : totals.net();
    }

    /** Whether there is anything to draw. */
    public boolean any(Tracks<BigDecimal> scores) {
        return scores.self() != null || scores.evaluator() != null || scores.settled() != null;
    }

    /** A share of a whole as a length. */
    public int share(int part, int whole, int length) {
        return whole == 0 ? 0 : Math.round((float) part * length / whole);
    }

    /** A score as a length on its scale; below the scale it has none. */
    public int length(BigDecimal score, Scale scale, int whole) {
        return score.max(BigDecimal.ZERO)
                .min(scale.highest())
                .multiply(BigDecimal.valueOf(whole))
                .divide(scale.highest(), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** A weight out of 100 as a length. */
    public int ofHundred(@Nullable BigDecimal weight, int length) {
        return weight == null ? 0 : weight.multiply(BigDecimal.valueOf(length)).intValue() / 100;
    }
}
