package org.changwat.app.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.changwat.app.simulation.Indicators.Indicator;
import org.changwat.app.simulation.Indicators.Shape;
import org.changwat.command.scorecard.AssessIndicator;
import org.changwat.command.scorecard.ReportMeasurement;
import org.changwat.events.Evidence;
import org.changwat.events.Round;
import org.changwat.events.scorecard.IndicatorAssessed.Assessor;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.jspecify.annotations.Nullable;

/** What is measured and judged on one unit's card. */
final class Work {

    static final int YEAR = 2557;
    static final LocalDate NINE_MONTHS = LocalDate.of(2014, 6, 30);
    static final LocalDate TWELVE_MONTHS = LocalDate.of(2014, 9, 30);

    private final String unit;
    private final SplittableRandom random;

    Work(String unit, SplittableRandom random) {
        this.unit = unit;
        this.random = random;
    }

    /** A result that scores about the level, given in hundredths of a level from 100 to 500. */
    ReportMeasurement result(Indicator indicator, String line, int level, Round round) {
        BigDecimal value = Indicators.result(indicator, level);
        if (indicator.shape() != Shape.SHARE) {
            return measured(line, null, value, null, null, dateOf(round), round);
        }
        BigDecimal examined = BigDecimal.valueOf(random.nextInt(120, 900));
        return measured(line, null, null, share(value, examined), examined, dateOf(round), round);
    }

    ReportMeasurement part(String line, String part, BigDecimal value, LocalDate asOf) {
        return measured(line, part, value, null, null, asOf, Round.TWELVE_MONTH);
    }

    ReportMeasurement measured(
            String line,
            @Nullable String part,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            LocalDate asOf,
            Round round) {
        boolean late = random.nextInt(100) < 20;
        return new ReportMeasurement(
                unit,
                YEAR,
                line,
                part,
                value,
                numerator,
                denominator,
                asOf,
                round,
                null,
                round == Round.NINE_MONTH ? Boolean.TRUE : null,
                late ? List.of() : evidence("ข้อมูลผลการดำเนินงาน ณ วันที่ " + Phrases.day(asOf), asOf),
                null,
                Phrases.one(late ? Phrases.LATE : Phrases.ON_TIME, random));
    }

    AssessIndicator assessed(String line, Assessor by, Phase phase, int level, LocalDate from) {
        int judged = Math.max(100, Math.min(500, level + random.nextInt(-30, 21)));
        String rationale = Phrases.one(Phrases.RATIONALE, random);
        return new AssessIndicator(
                unit,
                YEAR,
                line,
                by,
                phase,
                BigDecimal.valueOf(judged, 2).setScale(4, RoundingMode.UNNECESSARY),
                from.plusDays(random.nextInt(25)),
                rationale,
                List.of(),
                null,
                rationale);
    }

    static List<Evidence> evidence(String title, LocalDate date) {
        return List.of(new Evidence(title, "REPORT", null, null, null, date, null, null, null, null, null));
    }

    static LocalDate dateOf(Round round) {
        return round == Round.NINE_MONTH ? NINE_MONTHS : TWELVE_MONTHS;
    }

    static BigDecimal share(BigDecimal percent, BigDecimal of) {
        return percent.multiply(of).divide(new BigDecimal("100"), 0, RoundingMode.HALF_UP);
    }
}
