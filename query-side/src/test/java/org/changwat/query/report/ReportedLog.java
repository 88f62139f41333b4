package org.changwat.query.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.events.Authority;
import org.changwat.events.Evidence;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.OversightBody;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.OverviewForwarded;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.events.scorecard.IndicatorForm;
import org.changwat.events.scorecard.LineSnapshot;
import org.changwat.events.scorecard.LineSnapshot.ClaimedStep;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.events.scorecard.TrackTotals;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.samples.RememberedLog;

/** The sample year with a 9-month report, a quarter's report and an inspection round behind it; letters and offices are invented. */
final class ReportedLog {

    private static final Instant AT = Instant.parse("2014-07-21T02:15:30Z");

    private ReportedLog() {}

    static RememberedLog log() {
        RememberedLog log = PhuketYear.underWay();
        log.append(selfAssessment(), Instant.parse("2014-10-01T02:15:30Z"), Map.of());
        log.append(quarter(1, "798390.00"), Instant.parse("2014-10-02T02:15:30Z"), Map.of());
        inspection(log);
        return log;
    }

    /** Position of the 9-month report. */
    static long reportedAt(RememberedLog log) {
        return log.events().stream()
                .filter(event -> event.payload() instanceof SelfAssessmentSubmitted)
                .findFirst()
                .orElseThrow()
                .position();
    }

    private static SelfAssessmentSubmitted selfAssessment() {
        return new SelfAssessmentSubmitted(
                PhuketYear.UNIT,
                PhuketYear.YEAR,
                Round.NINE_MONTH,
                LocalDate.parse("2014-07-21"),
                LocalDate.parse("2014-07-31"),
                false,
                0,
                "1",
                List.of(new IndicatorForm(
                        "P-2.2.3",
                        new BigDecimal("4.0000"),
                        List.of(
                                "จังหวัดได้แต่งตั้งคณะทำงานความปลอดภัยนักท่องเที่ยวและประชุมชี้แจงแนวทางการดำเนินงานแก่หน่วยงานที่เกี่ยวข้องทั้งภาครัฐและเอกชนในพื้นที่เพื่อบูรณาการแผนงานและงบประมาณ",
                                "ซ้อมแผนช่วยเหลือนักท่องเที่ยวทางน้ำร่วมกับ 5 หน่วยงาน ก่ำ ที่ ปั้น ฐุ ญี่ปุ่น"),
                        List.of("ผู้บริหารให้ความสำคัญและติดตามผลอย่างใกล้ชิดทุกเดือน"),
                        List.of("-"),
                        List.of("ควรจัดสรรงบประมาณให้ทันตั้งแต่ต้นปี"),
                        List.of(new Evidence(
                                "รายงานการประชุมคณะทำงานครั้งที่ 1/2557",
                                "LETTER",
                                "สำนักงานจังหวัดภูเก็ต",
                                "ภก 0017/ว 1234",
                                "1",
                                LocalDate.parse("2014-03-28"),
                                null,
                                "MOST_URGENT",
                                true,
                                12,
                                null)))),
                List.of(new LineSnapshot(
                        "P-2.2.3",
                        new BigDecimal("18.00"),
                        new BigDecimal("4.0000"),
                        new BigDecimal("0.7200"),
                        List.of(
                                step(1, "2014-03-28", "แต่งตั้งคณะทำงานและจัดทำแผนแล้ว"),
                                step(2, "2014-04-24", "ติดตั้งป้ายเตือนครบ 12 ชายหาด"),
                                step(3, "2014-06-27", "ซ้อมแผนร่วมกับ 5 หน่วยงาน"),
                                step(4, "2014-05-02", "ประเมินผลและปรับปรุงแผน")),
                        List.of())),
                new TrackTotals(
                        List.of(),
                        List.of(),
                        new BigDecimal("62.00"),
                        new BigDecimal("2.1500"),
                        new BigDecimal("0.0000"),
                        new BigDecimal("2.1500")),
                null,
                List.of());
    }

    private static ClaimedStep step(int step, String on, String narrative) {
        return new ClaimedStep(step, "SUBMITTED", Completion.DONE, LocalDate.parse(on), narrative, List.of(), step);
    }

    static QuarterReported quarter(int edition, String spent) {
        return new QuarterReported(
                "AREA-2565",
                new LocalizedText("โครงการยกระดับจังหวัดที่มีผลสัมฤทธิ์สูง", "High Performance Province"),
                2565,
                4,
                List.of(new QuarterReported.Achievement(
                        "จัดกิจกรรมแลกเปลี่ยนเรียนรู้ 3 ครั้ง", "มีผู้เข้าร่วม 4,625 คน")),
                List.of(),
                List.of(new QuarterReported.ReportedIndicator(
                        "HPP-1",
                        "ตัวชี้วัดที่ขอเปลี่ยนแปลง",
                        new BigDecimal("9"),
                        new BigDecimal("35"),
                        "ตัวชี้วัด",
                        null)),
                new QuarterReported.Spending(new BigDecimal(spent), null, null),
                List.of("สถานการณ์โรคระบาด"),
                List.of(),
                edition,
                LocalDate.parse("2022-10-15"),
                List.of(),
                null,
                List.of());
    }

    private static void inspection(RememberedLog log) {
        Authority bureau = new Authority("CHIEF_INSPECTOR", null, "มท 0210/1", LocalDate.parse("2009-12-01"));
        log.append(
                new InspectionRoundPlanned(
                        2553,
                        1,
                        LocalDate.parse("2010-01-01"),
                        LocalDate.parse("2010-03-31"),
                        "2552",
                        List.of("การติดตามแผนพัฒนาจังหวัด"),
                        List.of("สรุปผล", "ข้อเสนอแนะ"),
                        LocalDate.parse("2010-04-30"),
                        LocalDate.parse("2010-05-31"),
                        bureau,
                        null,
                        null,
                        List.of()),
                AT,
                Map.of());
        log.append(
                new RegionReportFiled(
                        2553,
                        1,
                        new Region("2552", 7),
                        List.of(new RegionReportFiled.Component("สรุปผล", null)),
                        List.of("ข้อเสนอแนะ"),
                        LocalDate.parse("2010-04-30"),
                        false,
                        1,
                        LocalDate.parse("2010-04-20"),
                        List.of(),
                        null,
                        List.of()),
                AT,
                Map.of());
        log.append(
                new OverviewCompiled(
                        2553,
                        1,
                        1,
                        List.of(7),
                        List.of(),
                        List.of(7),
                        List.of(new RegionReportFiled.Component("ภาพรวม", "โครงการเป็นไปตามแผน")),
                        null,
                        false,
                        LocalDate.parse("2010-05-20"),
                        List.of(),
                        null,
                        List.of()),
                AT,
                Map.of());
        log.append(
                new OverviewForwarded(
                        2553,
                        1,
                        1,
                        OversightBody.INSPECTION_BUREAU,
                        OversightBody.PERMANENT_SECRETARY,
                        "มท 0210/55",
                        LocalDate.parse("2010-05-21"),
                        null,
                        List.of()),
                AT,
                Map.of());
        log.append(
                new CommitteeResolutionRecorded(
                        2553,
                        1,
                        1,
                        OversightBody.POLICY_BOARD,
                        1,
                        CommitteeResolutionRecorded.Resolution.NOTED,
                        "รับทราบผลการตรวจ",
                        null,
                        LocalDate.parse("2010-06-15"),
                        bureau,
                        null,
                        List.of()),
                AT,
                Map.of());
    }
}
