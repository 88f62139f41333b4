package org.changwat.app.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.changwat.command.scorecard.ReceivePaperSet;
import org.changwat.command.scorecard.SubmitSelfAssessment;
import org.changwat.events.Round;
import org.changwat.events.scorecard.IndicatorForm;

/** A province's report of twelve months, by e-SAR and on paper: most are in time, some come a few days after 31 October. */
final class Reports {

    private static final LocalDate EARLIEST = LocalDate.of(2014, 10, 20);
    private static final LocalDate DUE = LocalDate.of(2014, 10, 31);

    private Reports() {}

    static void plan(String unit, List<String> lines, SplittableRandom random, YearPlan plan) {
        LocalDate sent = received(random, 5);
        plan.add(
                Season.REPORTED,
                new SubmitSelfAssessment(
                        unit,
                        Work.YEAR,
                        Round.TWELVE_MONTH,
                        sent,
                        lines.stream().map(line -> form(line, sent)).toList(),
                        null,
                        "รายงานการประเมินผลตนเองรอบ 12 เดือน"));
        plan.add(
                Season.REPORTED,
                new ReceivePaperSet(
                        unit,
                        Work.YEAR,
                        Round.TWELVE_MONTH,
                        received(random, 8),
                        2,
                        1,
                        null,
                        "รับรายงานรอบ 12 เดือน 2 ชุด และแผ่นบันทึกข้อมูล 1 แผ่น"));
    }

    private static LocalDate received(SplittableRandom random, int lateInHundred) {
        return random.nextInt(100) < lateInHundred
                ? DUE.plusDays(random.nextInt(3, 8))
                : EARLIEST.plusDays(random.nextInt(12));
    }

    private static IndicatorForm form(String line, LocalDate sent) {
        return new IndicatorForm(
                line,
                null,
                List.of("ดำเนินการตามแผนปฏิบัติราชการประจำปีของจังหวัด"),
                List.of(),
                List.of(),
                List.of(),
                Work.evidence("รายงานผลตัวชี้วัด " + line + " รอบ 12 เดือน", sent));
    }
}
