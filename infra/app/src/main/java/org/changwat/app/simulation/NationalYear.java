package org.changwat.app.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.changwat.command.knowledge.RecordKnowledgeEvent;
import org.changwat.command.nationalreport.RegisterProject;
import org.changwat.command.nationalreport.ReportQuarter;
import org.changwat.events.LocalizedText;
import org.changwat.events.knowledge.KnowledgeEventRecorded.Form;
import org.changwat.events.nationalreport.QuarterReported.Achievement;
import org.changwat.events.nationalreport.QuarterReported.ReportedIndicator;
import org.changwat.events.nationalreport.QuarterReported.Spending;
import org.changwat.events.reference.Units;

/** What the country does in the year beside its units: two rounds of inspection, quarterly reports, knowledge events. */
final class NationalYear {

    private static final String PROJECT = "AREA-" + Work.YEAR;
    private static final BigDecimal ALLOCATED = new BigDecimal("1200000.00");
    private static final List<LocalDate> FILED = List.of(
            LocalDate.of(2014, 1, 15),
            LocalDate.of(2014, 4, 17),
            LocalDate.of(2014, 7, 15),
            LocalDate.of(2014, 10, 16));
    private static final List<String> SHARED = List.of(
            "การบริหารจัดการขยะโดยชุมชนมีส่วนร่วม",
            "การลดขั้นตอนบริการประชาชนในระดับอำเภอ",
            "การพัฒนาตลาดสินค้าเกษตรปลอดภัย");

    private NationalYear() {}

    static YearPlan of(SplittableRandom random) {
        YearPlan plan = new YearPlan();
        InspectionRounds.plan(random, plan);
        quarters(random, plan);
        knowledge(Units.provinceCodes(), random, plan);
        return plan;
    }

    private static void quarters(SplittableRandom random, YearPlan plan) {
        plan.add(
                Season.COUNTRY_REPORTED,
                new RegisterProject(
                        PROJECT,
                        new LocalizedText(
                                "โครงการประเมินผลการปฏิบัติราชการของจังหวัด",
                                "Evaluating the performance of provinces"),
                        "OPDC",
                        List.of("การประเมินผลการปฏิบัติราชการ", "การสร้างความเข้มแข็งในระดับพื้นที่"),
                        LocalDate.of(2013, 10, 1),
                        null,
                        "ขึ้นทะเบียนโครงการในระบบติดตามและประเมินผลแห่งชาติ"));
        for (int quarter = 1; quarter <= FILED.size(); quarter++) {
            BigDecimal spent = new BigDecimal(random.nextInt(120_000, 330_000) + ".00");
            plan.add(Season.COUNTRY_REPORTED, report(quarter, spent, random));
        }
    }

    private static ReportQuarter report(int quarter, BigDecimal spent, SplittableRandom random) {
        int visited = random.nextInt(10, 30);
        return new ReportQuarter(
                PROJECT,
                Work.YEAR,
                quarter,
                List.of(new Achievement("ติดตามผลการดำเนินการของจังหวัด", "ติดตามแล้ว " + visited + " จังหวัด")),
                List.of(new Achievement("จังหวัดรายงานผลครบถ้วนทันเวลา", Phrases.one(Phrases.ON_TIME, random))),
                List.of(new ReportedIndicator(
                        "PROVINCES_VISITED",
                        "จังหวัดที่ติดตามในไตรมาส",
                        new BigDecimal(visited),
                        new BigDecimal(76),
                        "จังหวัด",
                        null)),
                new Spending(spent, ALLOCATED, null),
                random.nextInt(100) < 40 ? List.of(Phrases.one(Phrases.LATE, random)) : List.of(),
                List.of(Phrases.one(Phrases.RECOMMENDATIONS, random)),
                FILED.get(quarter - 1),
                null,
                null,
                "รายงานผลไตรมาสที่ " + quarter);
    }

    private static void knowledge(List<String> provinces, SplittableRandom random, YearPlan plan) {
        LocalDate day = LocalDate.of(2014, 3, 5);
        for (int number = 1; number <= SHARED.size(); number++) {
            List<String> shown = new ArrayList<>();
            for (int each = 0; each < 2; each++) {
                String code = provinces.get(random.nextInt(provinces.size()));
                if (!shown.contains(code)) {
                    shown.add(code);
                }
            }
            plan.add(
                    Season.COUNTRY_REPORTED,
                    new RecordKnowledgeEvent(
                            Work.YEAR,
                            number,
                            SHARED.get(number - 1),
                            day,
                            Form.ON_SITE,
                            random.nextInt(150, 900),
                            shown,
                            List.of("WEBSITE"),
                            null,
                            null,
                            "บันทึกเวทีแลกเปลี่ยนเรียนรู้ครั้งที่ " + number));
            day = day.plusDays(random.nextInt(40, 70));
        }
    }
}
