package org.changwat.app.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.changwat.app.simulation.Indicators.Indicator;
import org.changwat.app.simulation.Indicators.Shape;
import org.changwat.command.agreement.AnswerNegotiationForm;
import org.changwat.command.agreement.ConcludeNegotiation;
import org.changwat.command.agreement.ProposeAgreement;
import org.changwat.command.agreement.SignAgreement;
import org.changwat.command.scorecard.FinalizeScorecard;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.LineLevel;
import org.changwat.events.Round;
import org.changwat.events.agreement.AgreementSigned.Signatory;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.changwat.events.reference.Unit;
import org.changwat.events.scorecard.IndicatorAssessed.Assessor;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;

/** A province's year from the proposed agreement to the final score; each draw comes from its own random source. */
final class ProvinceYear {

    private static final List<List<String>> WEIGHTS = List.of(
            List.of("15.00", "15.00", "15.00"), List.of("20.00", "15.00", "10.00"), List.of("25.00", "10.00", "10.00"));

    private final Unit province;
    private final int number;
    private final SplittableRandom random;
    private final YearPlan plan = new YearPlan();
    private final Work work;
    private final List<Indicator> strategic;
    private final List<String> weights;
    private final String service;

    /** Level that each scored line reaches, in hundredths. */
    private final Map<String, Integer> levels = new LinkedHashMap<>();

    private ProvinceYear(Unit province, int number, SplittableRandom random) {
        this.province = province;
        this.number = number;
        this.random = random;
        this.work = new Work(province.code(), random);
        int inclusive = random.nextInt(7);
        this.strategic = List.of(
                Indicators.growth(random.nextInt(7)),
                Indicators.inclusive(inclusive),
                Indicators.inclusive(inclusive + random.nextInt(1, 7)));
        this.weights = WEIGHTS.get(random.nextInt(WEIGHTS.size()));
        this.service = StandardLines.SERVICES.get(random.nextInt(6));
    }

    static YearPlan of(Unit province, int number, SplittableRandom random) {
        ProvinceYear year = new ProvinceYear(province, number, random);
        year.agree();
        Visits.plan(province, random, year.plan);
        year.work();
        new ChangeOfTargets(province.code(), year.strategic, random, year.plan).maybe(year.levels);
        year.judge();
        Reports.plan(province.code(), year.reported(), random, year.plan);
        InspectionRounds.choose(province.code(), random, year.plan);
        Plans.plan(province.code(), random, year.plan);
        return year.plan;
    }

    private void agree() {
        String unit = province.code();
        plan.add(
                Season.PROPOSED,
                new ProposeAgreement(
                        unit,
                        Work.YEAR,
                        Coverage.WHOLE,
                        lines(weights),
                        LocalDate.of(2014, 3, 11),
                        null,
                        "ร่างตัวชี้วัดของจังหวัดตามกรอบการประเมินผล"));
        int how = random.nextInt(100);
        if (how < 8) {
            answer(Answer.NEGOTIATE, LocalDate.of(2014, 3, 19), Phrases.one(Phrases.NEGOTIATES, random));
            negotiated();
        } else if (how < 14) {
            answer(Answer.AGREE, LocalDate.of(2014, 3, 24), "แบบแจ้งความประสงค์ส่งถึงหลังกำหนด");
            answer(Answer.AGREE, LocalDate.of(2014, 3, 20), "พบแบบฉบับที่ลงรับทันกำหนด จึงบันทึกภายหลัง");
        } else {
            answer(Answer.AGREE, LocalDate.of(2014, 3, 12).plusDays(random.nextInt(10)), "จังหวัดเห็นด้วยกับตัวชี้วัด");
        }
        plan.add(
                Season.SIGNED,
                new SignAgreement(
                        unit,
                        Work.YEAR,
                        LocalDate.of(2014, 4, 9).plusDays(random.nextInt(22)),
                        List.of(
                                new Signatory("ผู้ว่าราชการจังหวัด", "P-" + (2000 + number)),
                                new Signatory("เลขาธิการ ก.พ.ร.", "P-2000")),
                        null,
                        "ลงนามตามปฏิทินการจัดทำคำรับรอง"));
    }

    private void answer(Answer answer, LocalDate on, String reason) {
        plan.add(
                Season.ANSWERED, new AnswerNegotiationForm(province.code(), Work.YEAR, answer, null, on, null, reason));
    }

    private void negotiated() {
        LocalDate on = LocalDate.of(2014, 4, 2).plusDays(random.nextInt(6));
        plan.add(
                Season.NEGOTIATED,
                new ConcludeNegotiation(
                        province.code(),
                        Work.YEAR,
                        lines(List.of("15.00", "20.00", "10.00")),
                        on,
                        new Authority("NEGOTIATION_COMMITTEE", "4/2557", null, on),
                        null,
                        "คณะกรรมการเจรจาฯ ปรับน้ำหนักระหว่างตัวชี้วัดของจังหวัด"));
    }

    private List<AgreementLine> lines(List<String> shares) {
        List<AgreementLine> lines = new ArrayList<>();
        for (int i = 0; i < strategic.size(); i++) {
            lines.add(Indicators.line(
                    strategic.get(i), LineLevel.PROVINCE, new BigDecimal(shares.get(i)), number + i, 0));
        }
        lines.addAll(StandardLines.assessing(service));
        return lines;
    }

    private void work() {
        int diligence = random.nextInt(55, 97);
        for (Indicator indicator : strategic) {
            String line = "P-" + indicator.code();
            levels.put(
                    line,
                    indicator.shape() == Shape.STEPS ? steps(line, diligence) : results(indicator, line, diligence));
        }
        survey();
        disbursement(diligence);
        levels.put("S-4", steps("S-4", diligence));
        capacities(diligence);
        levels.put("S-6", steps("S-6", diligence));
        monitors();
    }

    private int steps(String line, int diligence) {
        return new Steps(province.code(), line, random, plan).play(diligence);
    }

    private int results(Indicator indicator, String line, int diligence) {
        int level = Math.min(500, 120 + diligence * 3 + random.nextInt(100));
        if (random.nextInt(100) < 90) {
            plan.add(
                    Season.FIRST_HALF,
                    work.result(indicator, line, Math.max(100, level - random.nextInt(90)), Round.NINE_MONTH));
        }
        plan.add(Season.SECOND_HALF, work.result(indicator, line, level, Round.TWELVE_MONTH));
        return level;
    }

    private void survey() {
        int sum = 0;
        for (String surveyed : StandardLines.SERVICES) {
            int satisfied = random.nextInt(6800, 8600);
            sum += Math.max(100, Math.min(500, 100 + (satisfied - 6500) / 5));
            plan.add(
                    Season.SECOND_HALF,
                    work.part("S-2", surveyed, Indicators.hundredths(satisfied), LocalDate.of(2014, 8, 31)));
        }
        levels.put("S-2", sum / StandardLines.SERVICES.size());
    }

    private void disbursement(int diligence) {
        int allocated = random.nextInt(40000, 160000);
        int spent = 8500 + diligence * 8 + random.nextInt(300);
        List<Integer> shares = List.of(spent * 45 / 100, spent * 74 / 100, spent);
        List<LocalDate> days = List.of(LocalDate.of(2014, 3, 31), Work.NINE_MONTHS, Work.TWELVE_MONTHS);
        for (int i = 0; i < days.size(); i++) {
            boolean first = i < 2;
            plan.add(
                    first ? Season.FIRST_HALF : Season.SECOND_HALF,
                    work.measured(
                            "S-3",
                            null,
                            null,
                            Indicators.hundredths((int) ((long) allocated * shares.get(i) / 10000)),
                            Indicators.hundredths(allocated),
                            days.get(i),
                            first ? Round.NINE_MONTH : Round.TWELVE_MONTH));
        }
        levels.put("S-3", Math.max(100, Math.min(500, 100 + (spent - 8700) / 2)));
    }

    private void capacities(int diligence) {
        int sum = 0;
        for (String capacity : StandardLines.CAPACITIES) {
            int level = Math.min(500, 150 + diligence * 2 + random.nextInt(130));
            sum += level;
            plan.add(Season.SECOND_HALF, work.part("S-5", capacity, Indicators.hundredths(level), Work.TWELVE_MONTHS));
        }
        levels.put("S-5", sum / StandardLines.CAPACITIES.size());
    }

    private void monitors() {
        List<Integer> figures = List.of(
                random.nextInt(1_500_000, 20_000_000),
                random.nextInt(3800, 5400),
                random.nextInt(9_000_000, 60_000_000));
        for (int i = 0; i < figures.size(); i++) {
            plan.add(
                    Season.SECOND_HALF,
                    work.measured(
                            StandardLines.MONITORS.get(i),
                            null,
                            Indicators.hundredths(figures.get(i)),
                            null,
                            null,
                            Work.TWELVE_MONTHS,
                            Round.TWELVE_MONTH));
        }
    }

    /** Lines of the province that its own report has a form for; those it carries from its cluster have none. */
    private List<String> reported() {
        List<String> lines = new ArrayList<>(levels.keySet());
        lines.addAll(StandardLines.MONITORS);
        return lines;
    }

    private void judge() {
        boolean wholly = random.nextInt(100) < 80;
        levels.forEach((line, level) -> {
            if (random.nextInt(100) < 30) {
                assess(Season.DESK, line, Assessor.OPDC, Phase.DESK, level, 2014, 11);
            }
            if (random.nextInt(100) < 30) {
                assess(Season.ON_SITE, line, Assessor.INDEPENDENT, Phase.ON_SITE, level, 2014, 12);
            }
            if (wholly || random.nextBoolean()) {
                assess(Season.JOINT, line, Assessor.OPDC, Phase.JOINT, level, 2015, 2);
            }
        });
        if (wholly && random.nextInt(100) < 60) {
            plan.add(
                    Season.FINAL,
                    new FinalizeScorecard(
                            province.code(),
                            Work.YEAR,
                            LocalDate.of(2015, 3, 16).plusDays(random.nextInt(14)),
                            null,
                            null,
                            "สรุปผลคะแนนเสนอ อ.ก.พ.ร./ก.พ.ร."));
        }
    }

    private void assess(Season season, String line, Assessor by, Phase stage, int level, int year, int month) {
        plan.add(season, work.assessed(line, by, stage, level, LocalDate.of(year, month, 3)));
    }
}
