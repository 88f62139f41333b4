package org.changwat.query.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.query.scorecard.Tracks;
import org.jspecify.annotations.Nullable;

/**
 * Three bars on the scale, one a track, as lengths in a drawing {@value #WIDTH} wide. Lengths are for the eye; the figures stand beside.
 *
 * @param ticks places of the scale's marks
 */
public record ScoreChart(List<Bar> bars, List<Tick> ticks, int width) {

    static final int WIDTH = 200;

    private static final int STEPS = 5;

    /** A track's bar; absent tracks have none. */
    public record Bar(Track track, int length, int place) {

        /** Name of its colour in the style sheet. */
        public String style() {
            return "bar-" + track.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A mark on the scale. */
    public record Tick(int place, String label) {}

    static ScoreChart of(@Nullable Scale scale, Tracks<BigDecimal> scores) {
        BigDecimal highest = (scale == null ? Scale.LEVEL_1_TO_5 : scale).highest();
        List<Bar> bars = Stream.of(Track.values())
                .filter(track -> scores.of(track) != null)
                .map(track -> new Bar(track, length(scores.of(track), highest), track.ordinal()))
                .toList();
        List<Tick> ticks = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> new Tick(
                        step * WIDTH / STEPS,
                        highest.multiply(BigDecimal.valueOf(step))
                                .divide(BigDecimal.valueOf(STEPS), 0, RoundingMode.HALF_UP)
                                .toPlainString()))
                .toList();
        return new ScoreChart(bars, ticks, WIDTH);
    }

    private static int length(@Nullable BigDecimal score, BigDecimal highest) {
        return score == null
                ? 0
                : score.max(BigDecimal.ZERO)
                        .min(highest)
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(highest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
