package org.changwat.query.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.events.Criteria;
import org.changwat.events.LineChange;
import org.changwat.events.Scale;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.scorecard.Assessment;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.Measurement;
import org.changwat.query.scorecard.MilestoneStep;
import org.changwat.query.scorecard.Report;
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

    /** What the furthest other track lies above the unit's own score, below it where negative; null where one is absent. */
    public @Nullable BigDecimal gap(Tracks<BigDecimal> scores) {
        BigDecimal other = scores.settled() == null ? scores.evaluator() : scores.settled();
        BigDecimal own = scores.self();
        return own == null || other == null ? null : other.subtract(own);
    }

    /** The same of net totals. */
    public @Nullable BigDecimal gapOfTotals(Tracks<Totals> totals) {
        return gap(new Tracks<>(net(totals.self()), net(totals.evaluator()), net(totals.settled())));
    }

    /** How many documents a line rests on. */
    public int evidence(CardLine line) {
        return Stream.of(
                        line.milestones().stream().map(MilestoneStep::evidence),
                        Stream.ofNullable(line.measurement()).map(Measurement::evidence),
                        line.parts().stream()
                                .flatMap(part -> Stream.ofNullable(part.measurement()))
                                .map(Measurement::evidence),
                        line.assessments().stream().map(Assessment::evidence))
                .flatMap(lists -> lists)
                .mapToInt(List::size)
                .sum();
    }

    /** A line of a unit's card, as it stands; null where there is none of that id. */
    public @Nullable CardLine line(Dashboard board, String line) {
        return board.lines().stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElse(null);
    }

    /**
     * What a line weighs once it is changed; null where the change says nothing of a line that is not there.
     *
     * @param standing the line as it is now
     */
    public @Nullable BigDecimal weightAfter(LineChange change, @Nullable CardLine standing) {
        return switch (change.op()) {
            case REMOVE, TO_MONITOR -> BigDecimal.ZERO.setScale(2);
            case AMEND, REPLACE, ADD ->
                change.weight() != null || standing == null ? change.weight() : standing.weight();
        };
    }

    /** The five targets of measured criteria; none of others. */
    public List<BigDecimal> targets(Criteria criteria) {
        if (criteria instanceof Criteria.Thresholds measured) {
            return measured.thresholds();
        }
        return criteria instanceof Criteria.Ratio ratio ? ratio.thresholds() : List.of();
    }

    public Lateness lateness(Report report) {
        return Lateness.of(report);
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
