package org.changwat.query.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.changwat.events.Scale;
import org.jspecify.annotations.Nullable;

/**
 * How the net totals of several units lie.
 *
 * @param scored units that have a total
 * @param whole those of them whose total rests on all of 100
 * @param mean four decimals, half up; null with the rest where nothing is scored
 * @param bands units in each band, lowest first
 */
public record Spread(
        int scored,
        int whole,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        List<Integer> bands) {

    private static final BigDecimal TWO = new BigDecimal("2");

    public Spread {
        bands = List.copyOf(bands);
    }

    static Spread of(Scale scale, List<Ranked> ranking) {
        Bands bands = Bands.of(scale);
        List<BigDecimal> scores = ranking.stream().map(Ranked::score).sorted().toList();
        List<Integer> counts = IntStream.rangeClosed(1, bands.from().size())
                .mapToObj(band -> (int)
                        scores.stream().filter(each -> bands.of(each) == band).count())
                .toList();
        if (scores.isEmpty()) {
            return new Spread(0, 0, null, null, null, null, counts);
        }
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Spread(
                scores.size(),
                (int) ranking.stream().filter(Ranked::isWhole).count(),
                sum.divide(BigDecimal.valueOf(scores.size()), 4, RoundingMode.HALF_UP),
                median(scores),
                Collections.min(scores),
                Collections.max(scores),
                counts);
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO, 4, RoundingMode.HALF_UP);
    }
}
