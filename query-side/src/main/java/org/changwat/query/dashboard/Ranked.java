package org.changwat.query.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.query.scorecard.Totals;
import org.jspecify.annotations.Nullable;

/**
 * A unit's place among others by its net total.
 *
 * @param rank from 1; equal totals share a rank
 * @param scoredWeight how much of 100 the total rests on; null where a report froze the total without saying so
 * @param before what it is compared with: the total of the last earlier report, or the unit's own where another track is ranked; null
 *     where there is none
 * @param change score less {@code before}
 * @param rankBefore rank by {@code before} among those that have one
 */
public record Ranked(
        String unit,
        int rank,
        BigDecimal score,
        @Nullable BigDecimal scoredWeight,
        @Nullable BigDecimal before,
        @Nullable BigDecimal change,
        @Nullable Integer rankBefore) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public boolean isWhole() {
        return scoredWeight == null || scoredWeight.compareTo(HUNDRED) >= 0;
    }

    /**
     * Ranks units on a track.
     *
     * @param round a round whose reports are ranked instead of the present totals; the self track alone has such
     */
    static List<Ranked> of(List<Standing> standings, Track track, @Nullable Round round) {
        List<Placed> placed = standings.stream()
                .flatMap(standing -> place(standing, track, round).stream())
                .sorted(Comparator.comparing(Placed::score).reversed().thenComparing(Placed::unit))
                .toList();
        List<BigDecimal> scores = placed.stream().map(Placed::score).toList();
        List<BigDecimal> before = placed.stream()
                .flatMap(each -> Stream.ofNullable(each.before()))
                .toList();
        List<Ranked> ranking = new ArrayList<>();
        for (Placed each : placed) {
            BigDecimal was = each.before();
            ranking.add(new Ranked(
                    each.unit(),
                    rank(each.score(), scores),
                    each.score(),
                    each.scoredWeight(),
                    was,
                    was == null ? null : each.score().subtract(was),
                    was == null ? null : rank(was, before)));
        }
        return ranking;
    }

    private static int rank(BigDecimal score, List<BigDecimal> among) {
        return 1
                + (int) among.stream().filter(each -> each.compareTo(score) > 0).count();
    }

    private static Optional<Placed> place(Standing standing, Track track, @Nullable Round round) {
        if (track == Track.SELF && round != null) {
            return standing.reported(round)
                    .map(total -> new Placed(
                            standing.unit(),
                            total,
                            null,
                            standing.reportedBefore(round).orElse(null)));
        }
        Totals totals = standing.totals() == null ? null : standing.totals().of(track);
        BigDecimal net = totals == null ? null : totals.net();
        if (totals == null || net == null) {
            return Optional.empty();
        }
        BigDecimal before = track == Track.SELF
                ? standing.reportedBefore(null).orElse(null)
                : standing.net(Track.SELF).orElse(null);
        return Optional.of(new Placed(standing.unit(), net, totals.scoredWeight(), before));
    }

    private record Placed(
            String unit,
            BigDecimal score,
            @Nullable BigDecimal scoredWeight,
            @Nullable BigDecimal before) {}
}
