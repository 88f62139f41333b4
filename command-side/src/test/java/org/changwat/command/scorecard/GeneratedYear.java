package org.changwat.command.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.changwat.command.scorecard.Samples.YEAR;
import static org.changwat.command.scorecard.Samples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.changwat.command.LoggedPositions;
import org.changwat.command.scorecard.PencilCard.PencilLine;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.LineChange.Op;
import org.changwat.events.LineLevel;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.scorecard.ContestResolved.Decision;
import org.changwat.events.scorecard.IndicatorAssessed.Assessor;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.PenaltyApplied;
import org.changwat.events.scorecard.PenaltyWaived;
import org.changwat.events.scorecard.PenaltyWithdrawn;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.StandingTotal;
import org.changwat.events.scorecard.TrackTotals;
import org.jspecify.annotations.Nullable;

/** One province's year at random: each command goes to the ledger and to the clerk, and then the two are compared. */
final class GeneratedYear {

    private static final LocalDate DAY = LocalDate.parse("2014-06-30");
    private static final LocalDate FEBRUARY = LocalDate.parse("2015-02-16");
    private static final List<String> MILESTONES = List.of("P-1", "P-2");
    private static final Map<String, Set<String>> DIMENSIONS =
            Map.of("EXT", Set.of("EFFECTIVENESS", "QUALITY"), "INT", Set.of("EFFICIENCY"));

    private final String unit;
    private final Random random;
    private final boolean partlyCounts;
    private final long zeroSteps;
    private final PencilCard paper;
    private final Map<String, AgreementLine> agreed = new HashMap<>();
    private final Map<String, Long> entries = new HashMap<>();
    private final Map<String, Map<Track, ScoreRecorded>> toldScores = new HashMap<>();
    private final Map<Track, TrackTotals> toldTotals = new EnumMap<>(Track.class);
    private Card card = Card.UNOPENED;
    private LocalDate asOf = DAY;
    private long others = 10;
    private long entry;
    private int changes;

    GeneratedYear(String unit, Random random) {
        this.unit = unit;
        this.random = random;
        this.partlyCounts = random.nextBoolean();
        this.zeroSteps = random.nextInt(2) * 10_000L;
        this.paper = new PencilCard(zeroSteps, partlyCounts);
    }

    PencilCard paper() {
        return paper;
    }

    int changesTold() {
        return changes;
    }

    void run() {
        open();
        if (random.nextBoolean()) {
            workThrough();
        }
        work(25);
        report(null);
        work(8);
        if (random.nextInt(3) > 0) {
            send(
                    "opdc",
                    ReportDecisions.decide(
                            card,
                            new AcceptSelfAssessment(unit, YEAR, Round.TWELVE_MONTH, FEBRUARY, null, null),
                            by("opdc")));
            paper.accepts();
            check();
        }
        work(8);
        if (random.nextInt(5) == 0) {
            report(entries.get("REPORT"));
        }
        deliver();
        waive();
        work(8);
        contest();
        close();
    }

    private void open() {
        long[] weights = weights();
        List<AgreementLine> lines = new ArrayList<>();
        int at = 0;
        for (String id : MILESTONES) {
            PencilLine line = paper(id, "EFFECTIVENESS", weights[at++]);
            line.steps = 1 + random.nextInt(5);
            lines.add(agreed(id, line, Samples.milestone(line.steps)));
        }
        PencilLine value = paper("P-3", "EFFECTIVENESS", weights[at++]);
        value.parts.put("P-3", 1L);
        lines.add(agreed("P-3", value, thresholds(value, random.nextBoolean())));
        PencilLine carried = paper("C-1", "EFFECTIVENESS", weights[at++]);
        lines.add(agreed("C-1", carried, Samples.milestone(5)));
        lines.add(composite("S-2", "QUALITY", weights[at++], "SV", 6));
        PencilLine ratio = paper("S-3", "EFFICIENCY", weights[at++]);
        ratio.parts.put("S-3", 1L);
        Criteria.Thresholds shape = thresholds(ratio, false);
        lines.add(agreed(
                "S-3",
                ratio,
                new Criteria.Ratio(text("disbursed"), text("allocated"), Direction.ASCENDING, shape.thresholds())));
        lines.add(composite("S-5", "EFFICIENCY", weights[at], "CAP", 3));
        lines.add(Samples.line("M-1", LineLevel.STANDARD, "EFFECTIVENESS", "0.00", new Criteria.Monitor(text("baht"))));
        send(
                "automation",
                List.of(new ScorecardOpened(
                        unit,
                        YEAR,
                        Coverage.WHOLE,
                        2,
                        1,
                        Samples.CLUSTER,
                        List.of(),
                        Samples.structure(
                                Scale.LEVEL_1_TO_5,
                                zeroSteps == 0 ? "0.0000" : "1.0000",
                                partlyCounts ? List.of("DONE", "PARTLY") : List.of("DONE")),
                        YearSamples.calendar(),
                        YearSamples.penalties(),
                        lines,
                        Samples.SIGNED)));
    }

    private void work(int times) {
        for (int i = 0; i < times; i++) {
            switch (random.nextInt(12)) {
                case 0, 1 -> submit();
                case 2 -> judge();
                case 3 -> withdraw();
                case 4 -> correctStep();
                case 5, 6, 7 -> measure(false);
                case 8 -> measure(true);
                case 9 -> carry();
                case 10 -> assess();
                default -> amend();
            }
            check();
        }
    }

    /** A diligent province: every figure is reported, some steps of each milestone are, and the cluster has been scored. */
    private void workThrough() {
        for (String id : List.of("P-3", "S-2", "S-3", "S-5")) {
            for (String part : List.copyOf(line(id).parts.keySet())) {
                measure(id, part, false);
            }
        }
        for (String id : MILESTONES) {
            submit(id, 1);
            submit(id, line(id).steps);
            judge(id, 1);
        }
        line("C-1").carriedSelf = carry(Track.SELF);
        line("C-1").carriedEvaluator = carry(Track.EVALUATOR);
        check();
    }

    private void submit() {
        String id = MILESTONES.get(random.nextInt(2));
        submit(id, 1 + random.nextInt(line(id).steps));
    }

    private void submit(String id, int step) {
        PencilLine line = line(id);
        Completion completion = completion();
        String claim = line.claims.get(step);
        if (claim == null || claim.startsWith("R")) {
            send("officer", MilestoneDecisions.decide(card, step(id, step, completion, null), by("officer")));
            entries.put(id + "#" + step, entry);
            line.claims.put(step, "S" + completion);
        }
    }

    private void judge() {
        String id = MILESTONES.get(random.nextInt(2));
        judge(id, 1 + random.nextInt(line(id).steps));
    }

    private void judge(String id, int step) {
        PencilLine line = line(id);
        String claim = line.claims.get(step);
        if (claim == null || claim.startsWith("R")) {
            return;
        }
        if (random.nextInt(4) == 0) {
            send(
                    "opdc",
                    MilestoneDecisions.decide(
                            card,
                            new ReturnMilestone(unit, YEAR, id, step, Round.TWELVE_MONTH, DAY, null, null),
                            by("opdc")));
            line.claims.put(step, "R" + claim.substring(1));
        } else if (claim.startsWith("S")) {
            send(
                    "opdc",
                    MilestoneDecisions.decide(
                            card,
                            new VerifyMilestone(unit, YEAR, id, step, Round.TWELVE_MONTH, DAY, null, null),
                            by("opdc")));
            line.claims.put(step, "V" + claim.substring(1));
        }
    }

    private void withdraw() {
        String id = MILESTONES.get(random.nextInt(2));
        PencilLine line = line(id);
        int step = 1 + random.nextInt(line.steps);
        String claim = line.claims.get(step);
        if (claim != null && !claim.startsWith("R") && random.nextInt(3) == 0) {
            send(
                    "officer",
                    MilestoneDecisions.decide(
                            card,
                            new WithdrawMilestone(unit, YEAR, id, step, Round.TWELVE_MONTH, DAY, null, null),
                            by("officer")));
            line.claims.remove(step);
        }
    }

    private void correctStep() {
        String id = MILESTONES.get(random.nextInt(2));
        PencilLine line = line(id);
        int step = 1 + random.nextInt(line.steps);
        if (line.claims.containsKey(step)) {
            Completion completion = completion();
            Long corrects = entries.get(id + "#" + step);
            send("officer", MilestoneDecisions.decide(card, step(id, step, completion, corrects), by("officer")));
            entries.put(id + "#" + step, entry);
            line.claims.put(step, "S" + completion);
        }
    }

    private void measure(boolean correction) {
        String id = List.of("P-3", "S-2", "S-2", "S-3", "S-5").get(random.nextInt(5));
        List<String> codes = List.copyOf(line(id).parts.keySet());
        measure(id, codes.get(random.nextInt(codes.size())), correction);
    }

    private void measure(String id, String part, boolean correction) {
        PencilLine line = line(id);
        long[] standing = line.figures.get(part);
        if (correction && standing == null) {
            return;
        }
        Long corrects = correction ? entries.get(part) : null;
        asOf = correction ? asOf : asOf.plusDays(1);
        long[] figure = id.equals("S-3")
                ? new long[] {random.nextInt(900), 1 + random.nextInt(900)}
                : new long[] {100L * random.nextInt(12_000)};
        send("officer", measured(id, part, figure, corrects));
        entries.put(part, entry);
        line.figures.put(part, figure);
        if (correction) {
            line.corrected(part, Objects.requireNonNull(standing), figure);
        }
    }

    private List<ScorecardEvent> measured(String id, String part, long[] figure, @Nullable Long corrects) {
        if (id.equals("S-3")) {
            return SourcedResults.decide(
                    card,
                    new RecordDisbursement(
                            unit,
                            YEAR,
                            "S-3",
                            asOf,
                            BigDecimal.valueOf(figure[1]),
                            BigDecimal.valueOf(figure[0]),
                            corrects,
                            null),
                    by("officer"));
        }
        BigDecimal value = BigDecimal.valueOf(figure[0], 4);
        if (id.equals("S-2")) {
            return SourcedResults.decide(
                    card,
                    new RecordSurveyResult(unit, YEAR, part, value, 400, DAY, asOf, corrects, null),
                    List.of(),
                    by("officer"));
        }
        return MeasurementDecisions.decide(
                card,
                new ReportMeasurement(
                        unit,
                        YEAR,
                        id,
                        id.equals("P-3") ? null : part,
                        value,
                        null,
                        null,
                        asOf,
                        Round.TWELVE_MONTH,
                        null,
                        false,
                        Samples.LETTER,
                        corrects,
                        null),
                by("officer"));
    }

    private void carry() {
        if (random.nextBoolean()) {
            line("C-1").carriedSelf = carry(Track.SELF);
        } else {
            line("C-1").carriedEvaluator = carry(Track.EVALUATOR);
        }
    }

    private long carry(Track track) {
        long score = score();
        send(
                "automation",
                CardDecisions.decide(
                        card,
                        new CarryClusterScore(
                                unit,
                                YEAR,
                                "C-1",
                                track,
                                Samples.CLUSTER,
                                ++others,
                                points(score),
                                Nature.CHANGE,
                                DAY,
                                null)));
        return score;
    }

    private void assess() {
        String id = List.of("P-1", "P-3", "S-2", "S-5").get(random.nextInt(4));
        Phase phase = Phase.values()[random.nextInt(3)];
        long score = score();
        send(
                "opdc",
                AssessmentDecisions.decide(
                        card,
                        new AssessIndicator(
                                unit,
                                YEAR,
                                id,
                                Assessor.OPDC,
                                phase,
                                points(score),
                                DAY,
                                "As seen",
                                List.of(),
                                null,
                                null),
                        by("opdc")));
        if (phase == Phase.JOINT) {
            line(id).joint = score;
            line(id).ruled = null;
        }
    }

    /** Some of one line's weight goes to another, as an approved change would have it. */
    private void amend() {
        long moved = random.nextInt((int) line("P-1").weight);
        line("P-1").weight -= moved;
        line("P-3").weight += moved;
        List<Amendment> amendments = new ArrayList<>();
        for (String id : List.of("P-1", "P-3")) {
            AgreementLine before = Objects.requireNonNull(agreed.get(id));
            AgreementLine after = Samples.line(
                    id, before.level(), before.perspective(), hundredths(line(id).weight), before.criteria());
            agreed.put(id, after);
            amendments.add(new Amendment(id, Op.AMEND, before, after));
        }
        send(
                "automation",
                CardDecisions.decide(card, new AmendScorecard(unit, YEAR, "CR-1", ++others, amendments, DAY, null)));
    }

    private void report(@Nullable Long corrects) {
        LocalDate day = LocalDate.parse("2014-10-15").plusDays(random.nextInt(36));
        send(
                "officer",
                ReportDecisions.decide(
                        card,
                        new SubmitSelfAssessment(unit, YEAR, Round.TWELVE_MONTH, day, List.of(), corrects, null),
                        by("officer")));
        entries.put("REPORT", entry);
        paper.reports(day);
        check();
    }

    private void deliver() {
        int sets = 1 + random.nextInt(2);
        int discs = random.nextInt(2);
        deliver(sets, discs);
        deliver(2 - random.nextInt(2), 1);
    }

    private void deliver(int sets, int discs) {
        LocalDate day = LocalDate.parse("2014-10-01").plusDays(random.nextInt(90));
        send(
                "opdc",
                ReportDecisions.decide(
                        card,
                        new ReceivePaperSet(unit, YEAR, Round.TWELVE_MONTH, day, sets, discs, null, null),
                        by("opdc")));
        paper.receives(day, sets, discs);
        check();
    }

    private void waive() {
        for (String penalty : List.copyOf(card.proceedings().penalties().keySet())) {
            if (random.nextInt(4) == 0) {
                send(
                        "opdc",
                        Closing.decide(
                                card,
                                new WaivePenalty(unit, YEAR, penalty, FEBRUARY, YearSamples.OPDC, null, "Flood"),
                                by("opdc")));
                paper.waives(penalty);
                check();
            }
        }
    }

    private void contest() {
        String id = List.of("P-1", "P-2", "P-3", "S-2", "S-3", "S-5").get(random.nextInt(6));
        PencilLine line = line(id);
        if (paper.score("EVALUATOR", line) == null) {
            return;
        }
        send(
                "opdc",
                ContestDecisions.decide(
                        card, new AnnounceScores(unit, YEAR, FEBRUARY, YearSamples.OPDC, null, null), by("opdc")));
        long claimed = score();
        send(
                "officer",
                ContestDecisions.decide(
                        card,
                        new ContestScore(unit, YEAR, id, points(claimed), "Proved", FEBRUARY, null, null),
                        by("officer")));
        check();
        Decision decision = Decision.values()[random.nextInt(3)];
        long decided = claimed == 50_000 ? claimed - 1 : claimed + 1;
        send(
                "committee",
                ContestDecisions.decide(
                        card,
                        new ResolveContest(
                                unit,
                                YEAR,
                                id,
                                decision,
                                decision == Decision.PARTLY_UPHELD ? points(decided) : null,
                                FEBRUARY,
                                YearSamples.OPDC,
                                "Seen again",
                                null,
                                null),
                        by("committee")));
        if (decision != Decision.DISMISSED) {
            line.ruled = decision == Decision.UPHELD ? claimed : decided;
        }
        check();
    }

    private void close() {
        send(
                "opdc",
                Closing.decide(
                        card,
                        new FinalizeScorecard(unit, YEAR, FEBRUARY, YearSamples.OPDC, null, null),
                        List.of(),
                        by("opdc")));
        paper.closes();
        check();
    }

    private void send(String actor, List<ScorecardEvent> events) {
        entry = card.sequence() + 1;
        for (ScorecardEvent event : events) {
            card = card.evolve(event, actor);
            if (event instanceof ScoreRecorded score) {
                changes++;
                toldScores
                        .computeIfAbsent(score.line(), line -> new EnumMap<>(Track.class))
                        .put(score.track(), score);
                toldTotals.put(score.track(), score.totals());
            } else if (event instanceof PenaltyApplied applied) {
                tell(applied.totals());
            } else if (event instanceof PenaltyWithdrawn withdrawn) {
                tell(withdrawn.totals());
            } else if (event instanceof PenaltyWaived waived) {
                tell(waived.totals());
            }
        }
    }

    private void tell(List<StandingTotal> totals) {
        totals.forEach(total -> toldTotals.put(total.track(), total.totals()));
    }

    /** What a reader of the events knows is what stands on the paper. */
    private void check() {
        for (Track track : Track.values()) {
            for (Map.Entry<String, PencilLine> line : paper.lines.entrySet()) {
                ScoreRecorded told =
                        toldScores.getOrDefault(line.getKey(), Map.of()).get(track);
                String what = unit + " " + line.getKey() + " " + track;
                assertThat(told == null ? null : told.to())
                        .as(what)
                        .isEqualTo(points(paper.score(track.name(), line.getValue())));
                assertThat(told == null ? null : told.weightedTo())
                        .as(what)
                        .isEqualTo(points(paper.weighted(track.name(), line.getValue())));
            }
            check(track, toldTotals.get(track));
        }
    }

    private void check(Track track, @Nullable TrackTotals told) {
        Long gross = paper.gross(track.name());
        if (told == null) {
            assertThat(gross).as(unit + " " + track).isNull();
            return;
        }
        assertThat(told.scoredWeight()).isEqualTo(BigDecimal.valueOf(paper.scoredWeight(track.name()), 2));
        assertThat(told.gross()).as(unit + " " + track + " gross").isEqualTo(points(gross));
        assertThat(told.deductions())
                .as(unit + " " + track + " deductions")
                .isEqualTo(gross == null ? null : points(paper.deductions()));
        assertThat(told.net())
                .as(unit + " " + track + " net")
                .isEqualTo(gross == null ? null : points(gross - paper.deductions()));
        assertThat(told.perspectives()).hasSize(3).allSatisfy(group -> assertThat(group.groupLine())
                .as(unit + " " + track + " " + group.code())
                .isEqualTo(points(paper.groupLine(track.name(), Set.of(group.code())))));
        assertThat(told.dimensions()).hasSize(2).allSatisfy(group -> assertThat(group.groupLine())
                .as(unit + " " + track + " " + group.code())
                .isEqualTo(
                        points(paper.groupLine(track.name(), Objects.requireNonNull(DIMENSIONS.get(group.code()))))));
    }

    private PencilLine paper(String id, String perspective, long weight) {
        PencilLine line = new PencilLine(perspective, weight);
        paper.lines.put(id, line);
        return line;
    }

    private PencilLine line(String id) {
        return Objects.requireNonNull(paper.lines.get(id));
    }

    private AgreementLine agreed(String id, PencilLine line, Criteria criteria) {
        LineLevel level = id.startsWith("C") ? LineLevel.CLUSTER : LineLevel.PROVINCE;
        AgreementLine terms = Samples.line(id, level, line.perspective, hundredths(line.weight), criteria);
        agreed.put(id, terms);
        return terms;
    }

    private AgreementLine composite(String id, String perspective, long weight, String code, int count) {
        PencilLine line = paper(id, perspective, weight);
        Criteria.Thresholds shape = thresholds(line, random.nextBoolean());
        List<Criteria.Part> parts = IntStream.rangeClosed(1, count)
                .mapToObj(each -> {
                    long share = 1 + random.nextInt(50);
                    line.parts.put(code + each, share);
                    return new Criteria.Part(code + each, text(code), BigDecimal.valueOf(share), shape);
                })
                .toList();
        return agreed(id, line, new Criteria.Composite(parts));
    }

    private Criteria.Thresholds thresholds(PencilLine line, boolean down) {
        long[] steps = new long[5];
        steps[down ? 4 : 0] = random.nextInt(50);
        for (int i = 1; i < 5; i++) {
            int at = down ? 4 - i : i;
            steps[at] = steps[down ? at + 1 : at - 1] + 1 + random.nextInt(12);
        }
        line.down = down;
        line.thresholds = Arrays.stream(steps).map(each -> each * 10_000).toArray();
        return new Criteria.Thresholds(
                down ? Direction.DESCENDING : Direction.ASCENDING,
                Arrays.stream(steps).mapToObj(BigDecimal::valueOf).toList(),
                text("%"));
    }

    /** Seven weights that total 100.00. */
    private long[] weights() {
        long[] weights = new long[7];
        long left = 10_000;
        for (int i = 0; i < 6; i++) {
            weights[i] = 200 + random.nextInt(1_500);
            left -= weights[i];
        }
        weights[6] = left;
        return weights[6] > 0 ? weights : weights();
    }

    private SubmitMilestone step(String id, int step, Completion completion, @Nullable Long corrects) {
        return new SubmitMilestone(
                unit, YEAR, id, step, DAY, completion, null, Round.TWELVE_MONTH, null, Samples.LETTER, corrects, null);
    }

    private Completion completion() {
        return random.nextInt(4) > 0 ? Completion.DONE : Completion.values()[1 + random.nextInt(2)];
    }

    private long score() {
        return 10_000 + random.nextInt(40_001);
    }

    /** Positions are the card's own sequences here: nothing else is in this log. */
    private Occasion by(String actor) {
        return new Occasion(
                actor,
                DAY,
                position -> Optional.of(new LoggedPositions.Place(card.terms().aggregateId(), position)));
    }

    private static @Nullable BigDecimal points(@Nullable Long tenThousandths) {
        return tenThousandths == null ? null : BigDecimal.valueOf(tenThousandths, 4);
    }

    private static BigDecimal points(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }

    private static String hundredths(long weight) {
        return BigDecimal.valueOf(weight, 2).toPlainString();
    }
}
