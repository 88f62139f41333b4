package org.changwat.command.scorecard.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
import org.changwat.events.scorecard.TrackTotals.GroupLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold of any score (domain rules 14-16), whatever the figures. The seed stands in each test's name; {@code
 * -Dchangwat.test.seed=} begins elsewhere.
 */
class ScoringPropertiesTest {

    private static final BigDecimal STEP_OF_ROUNDING = new BigDecimal("0.0001");

    static LongStream seeds() {
        long first = Long.getLong("changwat.test.seed", 2557);
        return LongStream.range(first, first + 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_step_more_never_lowers_a_milestone_and_one_past_a_gap_never_raises_it(long seed) {
        Random random = new Random(seed);
        Structure structure = random.nextBoolean() ? levels() : hundred();
        Criteria.Milestone criteria = milestone(1 + random.nextInt(5));
        int defined = criteria.steps().size();
        Map<Integer, Completion> claims = new TreeMap<>();
        IntStream.rangeClosed(1, defined)
                .filter(step -> random.nextBoolean())
                .forEach(step -> claims.put(step, done()));
        int gap = IntStream.rangeClosed(1, defined + 1)
                .filter(step -> !claims.containsKey(step))
                .findFirst()
                .orElseThrow();

        BigDecimal before = MilestoneRun.score(structure, criteria, claims).score();

        for (int step = 1; step <= defined; step++) {
            Map<Integer, Completion> more = new TreeMap<>(claims);
            more.put(step, done());
            BigDecimal after = MilestoneRun.score(structure, criteria, more).score();
            assertThat(after)
                    .isNotNull()
                    .isBetween(structure.scale().lowest(), structure.scale().highest());
            if (before != null && step > gap) {
                assertThat(after).isEqualTo(before);
            } else if (before != null) {
                assertThat(after).isGreaterThanOrEqualTo(before);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_better_value_never_scores_less_and_no_score_leaves_the_scale(long seed) {
        Random random = new Random(seed);
        Structure structure = random.nextBoolean() ? levels() : hundred();
        Direction direction = random.nextBoolean() ? Direction.ASCENDING : Direction.DESCENDING;
        List<BigDecimal> thresholds = thresholds(random, structure, direction);
        int sign = direction == Direction.ASCENDING ? 1 : -1;

        BigDecimal last = structure.scale().lowest();
        BigDecimal value = thresholds.get(0).subtract(BigDecimal.valueOf(3L * sign));
        for (int i = 0; i < 60; i++) {
            BigDecimal score = score(structure, direction, thresholds, value);
            assertThat(score.scale()).isEqualTo(4);
            assertThat(score).isBetween(last, structure.scale().highest());
            last = score;
            value = value.add(BigDecimal.valueOf(sign * (long) random.nextInt(40), 2));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_threshold_scores_its_own_point_and_the_middle_between_two_the_middle_of_their_points(long seed) {
        Random random = new Random(seed);
        Structure structure = random.nextBoolean() ? levels() : hundred();
        Direction direction = random.nextBoolean() ? Direction.ASCENDING : Direction.DESCENDING;
        List<BigDecimal> thresholds = thresholds(random, structure, direction);
        List<BigDecimal> points = ScorePoints.of(structure);

        for (int i = 0; i < points.size(); i++) {
            assertThat(score(structure, direction, thresholds, thresholds.get(i)))
                    .isEqualTo(points.get(i));
            if (i > 0) {
                BigDecimal middle = half(thresholds.get(i - 1).add(thresholds.get(i)));
                assertThat(score(structure, direction, thresholds, middle))
                        .isEqualTo(half(points.get(i - 1).add(points.get(i))).setScale(4, RoundingMode.HALF_UP));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_ratio_scores_as_its_percentage_would(long seed) {
        Random random = new Random(seed);
        Structure structure = levels();
        Direction direction = random.nextBoolean() ? Direction.ASCENDING : Direction.DESCENDING;
        List<BigDecimal> thresholds = thresholds(random, structure, direction);
        BigDecimal denominator = BigDecimal.valueOf(1 + random.nextInt(500));
        BigDecimal numerator = BigDecimal.valueOf(random.nextInt(600));
        BigDecimal percent = ScoringRules.ratio(numerator, denominator);

        assertThat(percent.multiply(denominator)
                        .subtract(numerator.multiply(new BigDecimal("100")))
                        .abs())
                .isLessThanOrEqualTo(denominator.multiply(new BigDecimal("0.00005")));
        Scored scored = MeasuredScore.score(
                structure,
                new Criteria.Ratio(text(), text(), direction, thresholds),
                measured(null, percent, numerator, denominator));
        assertThat(scored.score()).isEqualTo(score(structure, direction, thresholds, percent));
        assertThat(scored.derivation().inputs())
                .containsEntry("numerator", numerator.toPlainString())
                .containsEntry("denominator", denominator.toPlainString())
                .containsEntry("percent", percent.toPlainString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_composite_lies_between_its_worst_and_its_best_part(long seed) {
        Random random = new Random(seed);
        List<Criteria.Part> parts = new ArrayList<>();
        Map<String, MeasurementReported> reported = new TreeMap<>();
        BigDecimal worst = new BigDecimal("5");
        BigDecimal best = new BigDecimal("1");
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            boolean steps = random.nextBoolean();
            BigDecimal value = steps
                    ? BigDecimal.valueOf(1 + random.nextInt(5))
                    : BigDecimal.valueOf(10_000 + random.nextInt(40_001), 4);
            parts.add(new Criteria.Part(
                    "P" + i,
                    text(),
                    BigDecimal.valueOf(1 + random.nextInt(50)),
                    steps
                            ? milestone(5)
                            : new Criteria.Thresholds(Direction.ASCENDING, decimals(1, 2, 3, 4, 5), text())));
            reported.put("P" + i, measured("P" + i, value, null, null));
            worst = worst.min(value);
            best = best.max(value);
        }

        BigDecimal score = CompositeMean.score(levels(), new Criteria.Composite(parts), reported)
                .score();

        assertThat(score).isBetween(worst, best);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void totals_add_up_from_what_is_printed_whatever_the_order_of_the_lines(long seed) {
        Random random = new Random(seed);
        List<WeightedLine> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(2_500), 2);
            BigDecimal score = BigDecimal.valueOf(10_000 + random.nextInt(40_001), 4);
            lines.add(new WeightedLine("P" + random.nextInt(4), weight, ScoringRules.weighted(score, weight)));
        }
        List<WeightedLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        TrackTotals totals = CardTotals.of(twoDimensions(), true, lines, BigDecimal.ZERO);

        assertThat(CardTotals.of(twoDimensions(), true, shuffled, BigDecimal.ZERO))
                .isEqualTo(totals);
        BigDecimal sum = lines.stream().map(WeightedLine::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal weights = lines.stream().map(WeightedLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(totals.gross()).isEqualTo(sum);
        assertThat(totals.deductions()).isEqualTo("0.0000");
        assertThat(totals.net()).isEqualTo(sum);
        assertThat(totals.scoredWeight()).isEqualTo(weights.setScale(2, RoundingMode.HALF_UP));
        for (GroupLine group : totals.dimensions()) {
            List<WeightedLine> inside = lines.stream()
                    .filter(line -> group.code().equals(line.perspective().compareTo("P2") < 0 ? "D1" : "D2"))
                    .toList();
            if (inside.isEmpty()) {
                assertThat(group.groupLine()).isNull();
            } else {
                assertThat(group.groupLine()).isNotNull();
                assertThat(group.groupLine()).isBetween(new BigDecimal("0.9"), new BigDecimal("5.1"));
                BigDecimal inWeights =
                        inside.stream().map(WeightedLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal back = group.groupLine().multiply(inWeights);
                BigDecimal exact = inside.stream()
                        .map(WeightedLine::weighted)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .multiply(new BigDecimal("100"));
                assertThat(back.subtract(exact).abs()).isLessThanOrEqualTo(inWeights.multiply(STEP_OF_ROUNDING));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_weighted_score_is_off_by_half_a_ten_thousandth_at_most_and_rounded_up_in_the_middle(long seed) {
        Random random = new Random(seed);
        BigDecimal weight = BigDecimal.valueOf(random.nextInt(10_001), 2);
        BigDecimal score = BigDecimal.valueOf(random.nextInt(50_001), 4);

        BigDecimal weighted = ScoringRules.weighted(score, weight);

        BigDecimal off = weighted.multiply(new BigDecimal("100")).subtract(score.multiply(weight));
        assertThat(weighted.scale()).isEqualTo(4);
        assertThat(off).isGreaterThan(new BigDecimal("-0.005")).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 6.00, 0.3000",
        "5, 2, 0.1000",
        "5, 100, 5.0000",
        "1.0001, 0.50, 0.0050",
        "1.0001, 50.00, 0.5001",
        "0.0050, 1.00, 0.0001",
        "0.0049, 1.00, 0.0000"
    })
    void printed_examples_of_weighted_scores(BigDecimal score, BigDecimal weight, BigDecimal weighted) {
        assertThat(ScoringRules.weighted(score, weight)).isEqualTo(weighted);
    }

    @ParameterizedTest
    @CsvSource({"1, 50.0000", "2, 75.0000", "3, 100.0000"})
    void as_many_steps_as_anchors_score_their_anchors(int run, BigDecimal score) {
        assertThat(MilestoneRun.score(hundred(), milestone(3), firstSteps(run)).score())
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"1, 16.6667", "3, 50.0000", "5, 83.3333", "6, 100.0000"})
    void other_steps_on_the_hundred_scale_score_their_share_of_the_whole(int run, BigDecimal score) {
        assertThat(MilestoneRun.score(hundred(), milestone(6), firstSteps(run)).score())
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1.0000", "0, 1.0000", "0.9, 1.0000", "1, 1.0000", "2.9, 2.0000", "5, 5.0000", "9, 5.0000"})
    void a_level_reported_for_a_part_counts_whole_steps_within_those_defined(BigDecimal value, BigDecimal score) {
        Scored scored = MeasuredScore.score(levels(), milestone(5), measured("SV1", value, null, null));

        assertThat(scored.score()).isEqualTo(score);
        assertThat(scored.derivation().rule()).isEqualTo(MeasuredScore.REPORTED_LEVEL);
    }

    @Test
    void what_was_not_reported_is_unscored_and_not_zero() {
        Criteria.Thresholds thresholds = new Criteria.Thresholds(Direction.ASCENDING, decimals(1, 2, 3, 4, 5), text());
        Criteria.Ratio ratio = new Criteria.Ratio(text(), text(), Direction.ASCENDING, decimals(1, 2, 3, 4, 5));

        assertThat(MeasuredScore.score(levels(), thresholds, null)).isEqualTo(Scored.none(ThresholdLine.RULE));
        assertThat(MeasuredScore.score(levels(), ratio, null)).isEqualTo(Scored.none(MeasuredScore.RATIO));
        assertThat(MeasuredScore.score(levels(), milestone(5), null))
                .isEqualTo(Scored.none(MeasuredScore.REPORTED_LEVEL));
        assertThat(MilestoneRun.score(levels(), milestone(5), Map.of())).isEqualTo(Scored.none(MilestoneRun.RULE));
        assertThat(CompositeMean.score(levels(), new Criteria.Composite(List.of()), Map.of()))
                .isEqualTo(Scored.none(CompositeMean.RULE));
        assertThat(CardTotals.of(twoDimensions(), true, List.of(), BigDecimal.ZERO)
                        .gross())
                .isNull();
        assertThat(CardTotals.of(twoDimensions(), true, List.of(), BigDecimal.ZERO)
                        .scoredWeight())
                .isEqualTo("0.00");
    }

    @Test
    void a_monitor_is_never_scored_and_a_monitor_among_parts_is_passed_over() {
        MeasurementReported reported = measured("M", new BigDecimal("3"), null, null);
        Criteria.Part monitor = new Criteria.Part("M", text(), new BigDecimal("50"), new Criteria.Monitor(text()));
        Criteria.Part scored = new Criteria.Part(
                "S",
                text(),
                new BigDecimal("50"),
                new Criteria.Thresholds(Direction.ASCENDING, decimals(1, 2, 3, 4, 5), text()));

        assertThat(MeasuredScore.score(levels(), new Criteria.Monitor(text()), reported)
                        .score())
                .isNull();
        assertThat(CompositeMean.score(
                                levels(),
                                new Criteria.Composite(List.of(monitor, scored)),
                                Map.of("M", reported, "S", measured("S", new BigDecimal("4"), null, null)))
                        .score())
                .isEqualTo("4.0000");
        assertThat(CompositeMean.score(levels(), new Criteria.Composite(List.of(monitor)), Map.of("M", reported))
                        .score())
                .isNull();
    }

    @Test
    void a_composite_says_which_parts_it_waits_for() {
        Criteria.Thresholds thresholds = new Criteria.Thresholds(Direction.ASCENDING, decimals(1, 2, 3, 4, 5), text());
        Criteria.Composite criteria = new Criteria.Composite(List.of(
                new Criteria.Part("A", text(), new BigDecimal("40"), thresholds),
                new Criteria.Part("B", text(), new BigDecimal("40"), thresholds),
                new Criteria.Part("C", text(), new BigDecimal("20"), thresholds)));

        Scored scored =
                CompositeMean.score(levels(), criteria, Map.of("B", measured("B", new BigDecimal("2"), null, null)));

        assertThat(scored.score()).isNull();
        assertThat(scored.derivation().inputs()).containsEntry("missing", "A C");
        assertThat(scored.derivation().parts()).hasSize(1);
    }

    @Test
    void a_partial_card_and_a_clusters_have_group_lines_and_no_total() {
        TrackTotals totals = CardTotals.of(
                twoDimensions(),
                false,
                List.of(new WeightedLine("P0", new BigDecimal("6.00"), new BigDecimal("0.3000"))),
                BigDecimal.ZERO);

        assertThat(totals.gross()).isNull();
        assertThat(totals.deductions()).isNull();
        assertThat(totals.net()).isNull();
        assertThat(totals.scoredWeight()).isEqualTo("6.00");
        assertThat(totals.dimensions().get(0).groupLine()).isEqualTo("5.0000");
    }

    @Test
    void a_group_of_monitors_has_no_line() {
        TrackTotals totals = CardTotals.of(
                twoDimensions(),
                true,
                List.of(new WeightedLine("P0", new BigDecimal("0.00"), new BigDecimal("0.0000"))),
                BigDecimal.ZERO);

        assertThat(totals.perspectives().get(0).groupLine()).isNull();
        assertThat(totals.dimensions().get(0).groupLine()).isNull();
    }

    @Test
    void thresholds_of_another_scale_are_refused() {
        assertThatThrownBy(() -> score(levels(), Direction.ASCENDING, decimals(1, 2, 3), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 thresholds for 5 points of LEVEL_1_TO_5");
        Structure anchorless = structure(Scale.ZERO_TO_100, List.of(), oneDimension());
        assertThatThrownBy(() -> score(anchorless, Direction.ASCENDING, List.of(), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal score(
            Structure structure, Direction direction, List<BigDecimal> thresholds, BigDecimal value) {
        BigDecimal score =
                ThresholdLine.score(structure, direction, thresholds, value).score();
        assertThat(score).isNotNull();
        return score;
    }

    private static List<BigDecimal> thresholds(Random random, Structure structure, Direction direction) {
        List<BigDecimal> thresholds = new ArrayList<>();
        long next = random.nextInt(4_000) - 1_000;
        for (int i = 0; i < ScorePoints.of(structure).size(); i++) {
            thresholds.add(BigDecimal.valueOf(direction == Direction.ASCENDING ? next : -next, 2));
            next += 1 + random.nextInt(300);
        }
        return thresholds;
    }

    private static BigDecimal half(BigDecimal sum) {
        return sum.divide(BigDecimal.valueOf(2), 6, RoundingMode.UNNECESSARY);
    }

    private static Completion done() {
        return Completion.DONE;
    }

    private static Map<Integer, Completion> firstSteps(int count) {
        Map<Integer, Completion> steps = new TreeMap<>();
        IntStream.rangeClosed(1, count).forEach(step -> steps.put(step, done()));
        return steps;
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

    private static MeasurementReported measured(
            String part, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        return new MeasurementReported(
                "TH-83",
                2557,
                "S-2",
                part,
                value,
                numerator,
                denominator,
                LocalDate.parse("2014-06-30"),
                Round.NINE_MONTH,
                null,
                false,
                null,
                null,
                null);
    }

    private static Structure levels() {
        return structure(Scale.LEVEL_1_TO_5, List.of(), oneDimension());
    }

    private static Structure hundred() {
        return structure(Scale.ZERO_TO_100, decimals(50, 75, 100), oneDimension());
    }

    private static Structure twoDimensions() {
        return structure(
                Scale.LEVEL_1_TO_5,
                List.of(),
                List.of(
                        new Structure.Dimension("D1", text(), BigDecimal.valueOf(50), perspectives(0, 2)),
                        new Structure.Dimension("D2", text(), BigDecimal.valueOf(50), perspectives(2, 4))));
    }

    private static List<Structure.Dimension> oneDimension() {
        return List.of(new Structure.Dimension("D", text(), BigDecimal.valueOf(100), perspectives(0, 4)));
    }

    private static List<Structure.Perspective> perspectives(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(each -> new Structure.Perspective("P" + each, text(), BigDecimal.valueOf(25)))
                .toList();
    }

    private static Structure structure(Scale scale, List<BigDecimal> anchors, List<Structure.Dimension> dimensions) {
        BigDecimal zeroSteps = scale == Scale.LEVEL_1_TO_5 ? BigDecimal.ONE : BigDecimal.ZERO;
        return new Structure(
                scale,
                dimensions,
                new Parameters(zeroSteps, List.of(), null, null, null, null, List.of(), null, anchors));
    }
}
