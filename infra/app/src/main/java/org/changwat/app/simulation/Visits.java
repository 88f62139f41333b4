package org.changwat.app.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.changwat.command.inspection.RecordInspectionVisit;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.InspectionVisitRecorded.Method;
import org.changwat.events.inspection.InspectionVisitRecorded.MissionGroup;
import org.changwat.events.inspection.InspectionVisitRecorded.Recommendation;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.changwat.events.reference.Unit;

/** Two inspections of each province, and a supervision of some. */
final class Visits {

    private static final List<String> SUBJECTS =
            List.of("แผนปฏิบัติราชการประจำปีของจังหวัด", "การบริหารงบประมาณจังหวัดและงบประมาณกลุ่มจังหวัด");
    private static final List<String> SYSTEMS =
            List.of("ระบบการเบิกจ่ายงบประมาณ", "ระบบเรื่องร้องเรียน", "ระบบสารบรรณอิเล็กทรอนิกส์");

    private Visits() {}

    static void plan(Unit province, SplittableRandom random, YearPlan plan) {
        RecordInspectionVisit first = inspection(province, 1, LocalDate.of(2014, 1, 13), 60, random);
        plan.add(Season.FIRST_INSPECTION, first);
        FollowUps.plan(first, plan);
        RecordInspectionVisit second = inspection(province, 2, LocalDate.of(2014, 5, 6), 110, random);
        plan.add(Season.SECOND_INSPECTION, second);
        FollowUps.plan(second, plan);
        if (random.nextInt(100) < 10) {
            plan.add(Season.SECOND_INSPECTION, supervision(province, random));
        }
    }

    private static RecordInspectionVisit inspection(
            Unit province, int round, LocalDate from, int within, SplittableRandom random) {
        int region = province.inspectionRegions().getOrDefault(InspectionRounds.SCHEME, 0);
        LocalDate day = from.plusDays(random.nextInt(within));
        return new RecordInspectionVisit(
                null,
                Kind.INSPECTION,
                Method.SITE,
                Work.YEAR,
                round,
                new Region(InspectionRounds.SCHEME, region),
                province.code(),
                day,
                day.plusDays(1),
                List.of(
                        new Inspector(InspectionRounds.inspector(region), "ผู้ตรวจราชการกระทรวงมหาดไทย"),
                        new Inspector("P-" + (3100 + region), "ผู้ตรวจราชการสำนักนายกรัฐมนตรี")),
                SUBJECTS,
                List.of(),
                List.of(),
                List.of(),
                List.of(Phrases.one(Phrases.FINDINGS, random)),
                List.of(new Recommendation(
                        Phrases.one(Phrases.RECOMMENDATIONS, random), "สำนักงานจังหวัด", day.plusDays(60))),
                List.of(),
                "บันทึกตามแผนการตรวจติดตามรอบที่ " + round);
    }

    private static RecordInspectionVisit supervision(Unit province, SplittableRandom random) {
        LocalDate day = LocalDate.of(2014, 6, 2).plusDays(random.nextInt(60));
        return new RecordInspectionVisit(
                null,
                Kind.SUPERVISION,
                random.nextBoolean() ? Method.SITE : Method.QUESTIONNAIRE,
                Work.YEAR,
                null,
                null,
                province.code(),
                day,
                day,
                List.of(new Inspector(
                        "R-PROVINCIAL-ADMINISTRATION-BUREAU", "สำนักพัฒนาและส่งเสริมการบริหารราชการจังหวัด")),
                List.of("กลุ่มภารกิจภายใต้ ก.บ.จ.", "ระบบงานของสำนักงานจังหวัด"),
                List.of(),
                List.of(new MissionGroup("ECONOMY", Phrases.one(Phrases.FINDINGS, random))),
                List.of(new SystemFinding(
                        Phrases.one(SYSTEMS, random), "ใช้งานได้จริงและลดขั้นตอน", random.nextBoolean())),
                List.of(),
                List.of(),
                List.of(),
                "บันทึกผลการนิเทศของ สบจ.");
    }
}
