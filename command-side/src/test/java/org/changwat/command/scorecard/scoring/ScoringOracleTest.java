package org.changwat.command.scorecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.changwat.command.scorecard.scoring.CardTotals.WeightedLine;
import org.changwat.events.Criteria;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.TrackTotals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random cards against a second arithmetic that shares no code with the first: integers in ten-thousandths, rounded half up by
 * hand, as a person with a pencil would.
 */
class ScoringOracleTest {

    private static final int CASES = 300;

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_milestone_scores_its_unbroken_run(int seed) {
        Random random = new Random(seed);
        long zero = random.nextInt(2) * 10_000L;
        boolean partlyCounts = random.nextBoolean();
        Structure structure = levels(zero, partlyCounts ? List.of("DONE", "PARTLY") : List.of("DONE"));
        int defined = 1 + random.nextInt(5);
        Map<Integer, Completion> claims = new TreeMap<>();
        boolean[] counts = new boolean[defined + 2];
        for (int step = 1; step <= defined; step++) {
            if (random.nextInt(4) > 0) {
                Completion completion = Completion.values()[random.nextInt(3)];
                claims.put(step, completion);
                counts[step] = completion == Completion.DONE || partlyCounts && completion == Completion.PARTLY;
            }
        }
        int run = 0;
        while (counts[run + 1]) {
            run++;
        }

        Scored scored = MilestoneRun.score(structure, milestone(defined), claims);

        if (claims.isEmpty()) {
            assertThat(scored.score()).isNull();
        } else {
            assertThat(scored.score()).isEqualTo(tenThousandths(run == 0 ? zero : run * 10_000L));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_value_scores_on_the_broken_line_through_its_thresholds(int seed) {
        Random random = new Random(seed);
        boolean hundred = random.nextBoolean();
        boolean down = random.nextBoolean();
        long[] points = hundred
                ? new long[] {500_000, 700_000, 1_000_000}
                : new long[] {10_000, 20_000, 30_000, 40_000, 50_000};
        long[] thresholds = new long[points.length];
        long next = random.nextInt(2_000) - 500;
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i] = down ? -next : next;
            next += random.nextInt(40);
        }
        long value = thresholds[0] + (down ? -1 : 1) * (random.nextInt(200) - 40);

        Scored scored = ThresholdLine.score(
                hundred ? hundred() : levels(10_000, List.of("DONE")),
                down ? Direction.DESCENDING : Direction.ASCENDING,
                Arrays.stream(thresholds)
                        .mapToObj(each -> BigDecimal.valueOf(each, 2))
                        .toList(),
                BigDecimal.valueOf(value, 2));

        assertThat(scored.score())
                .isEqualTo(tenThousandths(Pencil.onTheLine(thresholds, points, value, down, hundred ? 0 : points[0])));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void group_lines_and_totals_add_up_from_the_printed_figures(int seed) {
        Random random = new Random(seed);
        List<WeightedLine> lines = new ArrayList<>();
        String[] perspectives = {"P1", "P2", "P3"};
        Map<String, long[]> sums = new TreeMap<>();
        long gross = 0;
        long weights = 0;
        for (int i = random.nextInt(9); i > 0; i--) {
            long weight = 1 + random.nextInt(3_000);
            long score = 10_000 + random.nextInt(40_001);
            long weighted = Pencil.halfUp(BigInteger.valueOf(score).multiply(BigInteger.valueOf(weight)), 10_000);
            String perspective = perspectives[random.nextInt(3)];
            sums.computeIfAbsent(perspective, each -> new long[2])[0] += weighted;
            sums.get(perspective)[1] += weight;
            gross += weighted;
            weights += weight;
            BigDecimal printed = ScoringRules.weighted(tenThousandths(score), BigDecimal.valueOf(weight, 2));
            assertThat(printed).isEqualTo(tenThousandths(weighted));
            lines.add(new WeightedLine(perspective, BigDecimal.valueOf(weight, 2), printed));
        }

        TrackTotals totals = CardTotals.of(levels(10_000, List.of("DONE")), true, lines, BigDecimal.ZERO);

        assertThat(totals.scoredWeight()).isEqualTo(BigDecimal.valueOf(weights, 2));
        assertThat(totals.gross()).isEqualTo(lines.isEmpty() ? null : tenThousandths(gross));
        for (TrackTotals.GroupLine group : totals.perspectives()) {
            long[] sum = sums.get(group.code());
            assertThat(group.groupLine())
                    .isEqualTo(
                            sum == null
                                    ? null
                                    : tenThousandths(Pencil.halfUp(
                                            BigInteger.valueOf(sum[0]).multiply(BigInteger.valueOf(10_000)), sum[1])));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_composite_is_the_weighted_mean_of_its_parts_once_all_are_there(int seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(6);
        List<Criteria.Part> parts = new ArrayList<>();
        Map<String, MeasurementReported> reported = new TreeMap<>();
        BigInteger sum = BigInteger.ZERO;
        long weights = 0;
        boolean complete = true;
        for (int i = 0; i < count; i++) {
            String code = "SV" + i;
            long weight = 1 + random.nextInt(60);
            parts.add(new Criteria.Part(
                    code,
                    text(),
                    BigDecimal.valueOf(weight),
                    new Criteria.Thresholds(Direction.ASCENDING, decimals(1, 2, 3, 4, 5), text())));
            if (random.nextInt(8) > 0) {
                long value = 10_000 + random.nextInt(40_001);
                reported.put(code, measurement(code, tenThousandths(value)));
                sum = sum.add(BigInteger.valueOf(value * weight));
                weights += weight;
            } else {
                complete = false;
            }
        }

        Scored scored = CompositeMean.score(levels(10_000, List.of("DONE")), new Criteria.Composite(parts), reported);

        assertThat(scored.score()).isEqualTo(complete ? tenThousandths(Pencil.halfUp(sum, weights)) : null);
    }

    private static BigDecimal tenThousandths(long value) {
        return BigDecimal.valueOf(value, 4);
    }

    private static List<BigDecimal> decimals(int... values) {
        return IntStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }

    private static LocalizedText text() {
        return new LocalizedText("ก", "a");
    }

    private static Criteria.Milestone milestone(int steps) {
        return new Criteria.Milestone(IntStream.rangeClosed(1, steps)
                .mapToObj(step -> new Criteria.Step(step, text()))
                .toList());
    }

    private static MeasurementReported measurement(String part, BigDecimal value) {
        LocalDate day = LocalDate.parse("2014-06-30");
        return new MeasurementReported(
                "TH-83", 2557, "S-2", part, value, null, null, day, Round.NINE_MONTH, null, false, null, null, null);
    }

    private static Structure levels(long zeroSteps, List<String> counted) {
        return structure(Scale.LEVEL_1_TO_5, tenThousandths(zeroSteps), counted, List.of());
    }

    private static Structure hundred() {
        return structure(Scale.ZERO_TO_100, BigDecimal.ZERO, List.of("DONE"), decimals(50, 70, 100));
    }

    private static Structure structure(
            Scale scale, BigDecimal zeroSteps, List<String> counted, List<BigDecimal> anchors) {
        List<Structure.Perspective> perspectives = IntStream.rangeClosed(1, 3)
                .mapToObj(each -> new Structure.Perspective("P" + each, text(), BigDecimal.TEN))
                .toList();
        return new Structure(
                scale,
                List.of(new Structure.Dimension("D", text(), BigDecimal.valueOf(100), perspectives)),
                new Parameters(zeroSteps, counted, null, null, null, null, List.of(), null, anchors));
    }
}
