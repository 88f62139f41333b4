package org.changwat.query.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.events.Scale;

/**
 * The steps that scores are told apart by on a map and in a distribution; of the display only, no rule rests on them. Each scale has its
 * own, and none is converted into another (domain rule 17).
 *
 * @param from lowest score of each band, ascending; a score below the first is in the first
 */
public record Bands(List<BigDecimal> from) {

    private static final Bands LEVELS = of("1.0000", "2.5000", "3.0000", "3.5000", "4.0000", "4.5000");
    private static final Bands POINTS = of("0.0000", "50.0000", "60.0000", "70.0000", "80.0000", "90.0000");

    public Bands {
        from = List.copyOf(from);
    }

    public static Bands of(Scale scale) {
        return switch (scale) {
            case LEVEL_1_TO_5 -> LEVELS;
            case ZERO_TO_100 -> POINTS;
        };
    }

    /** Number of the band that a score lies in, from 1. */
    public int of(BigDecimal score) {
        int band = 1;
        for (int i = 1; i < from.size(); i++) {
            if (score.compareTo(from.get(i)) >= 0) {
                band = i + 1;
            }
        }
        return band;
    }

    private static Bands of(String... from) {
        return new Bands(Stream.of(from).map(BigDecimal::new).toList());
    }
}
