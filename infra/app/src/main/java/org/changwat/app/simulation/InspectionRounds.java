package org.changwat.app.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.changwat.command.inspection.AssignInspector;
import org.changwat.command.inspection.CompileOverview;
import org.changwat.command.inspection.FileRegionReport;
import org.changwat.command.inspection.ForwardOverview;
import org.changwat.command.inspection.PlanInspectionRound;
import org.changwat.command.inspection.RecordCommitteeResolution;
import org.changwat.command.inspection.ReturnRegionReport;
import org.changwat.command.inspection.SelectProjectForInspection;
import org.changwat.events.Authority;
import org.changwat.events.inspection.CommitteeResolutionRecorded.Resolution;
import org.changwat.events.inspection.InspectionRoundPlanned.Dispatch;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.OversightBody;
import org.changwat.events.inspection.RegionReportFiled.Component;
import org.jspecify.annotations.Nullable;

/**
 * Two rounds over the 18 regions, which twelve inspectors share: some reports come late or lack a component, some of these go back, and
 * each overview goes up body by body.
 */
final class InspectionRounds {

    static final String SCHEME = "2552";

    private static final int REGIONS = 18;
    private static final int INSPECTORS = 12;
    private static final List<String> COMPONENTS =
            List.of("ACHIEVEMENT", "VALUE_FOR_MONEY", "MANAGEMENT_EFFICIENCY", "BUDGET_MANAGEMENT", "POLICY_PROPOSALS");
    private static final List<String> PROJECTS = List.of(
            "โครงการปรับปรุงเส้นทางขนส่งสินค้าเกษตร",
            "โครงการพัฒนาแหล่งน้ำเพื่อการเกษตร",
            "โครงการพัฒนาแหล่งท่องเที่ยวของจังหวัด",
            "โครงการส่งเสริมสินค้าชุมชน");

    private InspectionRounds() {}

    /** The inspector of the ministry who holds a region; the first six hold two. */
    static String inspector(int region) {
        return "P-" + (3000 + (region - 1) % INSPECTORS + 1);
    }

    static void plan(SplittableRandom random, YearPlan plan) {
        round(
                1,
                LocalDate.of(2014, 1, 1),
                LocalDate.of(2014, 3, 31),
                LocalDate.of(2014, 5, 15),
                LocalDate.of(2013, 12, 18),
                plan);
        reports(1, LocalDate.of(2014, 3, 31), random, plan);
        overview(1, LocalDate.of(2014, 5, 6), random, plan);
        round(
                2,
                LocalDate.of(2014, 4, 1),
                LocalDate.of(2014, 9, 30),
                LocalDate.of(2014, 11, 30),
                LocalDate.of(2014, 3, 27),
                plan);
        reports(2, LocalDate.of(2014, 9, 30), random, plan);
        overview(2, LocalDate.of(2014, 11, 12), random, plan);
    }

    private static void round(
            int round, LocalDate from, LocalDate to, LocalDate overviewDue, LocalDate approved, YearPlan plan) {
        plan.add(
                Season.ROUNDS_PLANNED,
                new PlanInspectionRound(
                        Work.YEAR,
                        round,
                        from,
                        to,
                        SCHEME,
                        List.of("แผนปฏิบัติราชการประจำปีของจังหวัด", "การบริหารงบประมาณจังหวัดและงบประมาณกลุ่มจังหวัด"),
                        COMPONENTS,
                        to,
                        overviewDue,
                        new Authority("CHIEF_INTERIOR_INSPECTOR", null, null, approved),
                        new Dispatch("นร 0110/" + (500 + round), approved.plusDays(5)),
                        null,
                        "แผนการตรวจติดตามรอบที่ " + round));
        for (int holder = 1; holder <= INSPECTORS; holder++) {
            String person = inspector(holder);
            List<Integer> regions = IntStream.rangeClosed(1, REGIONS)
                    .filter(region -> inspector(region).equals(person))
                    .boxed()
                    .toList();
            plan.add(
                    Season.ROUNDS_PLANNED,
                    new AssignInspector(
                            Work.YEAR,
                            round,
                            person,
                            "MINISTRY_OF_INTERIOR",
                            regions,
                            approved.plusDays(6),
                            null,
                            "มอบหมายเขตตรวจราชการรอบที่ " + round));
        }
    }

    /** Four provinces in ten choose a project for the first round. */
    static void choose(String province, SplittableRandom random, YearPlan plan) {
        if (random.nextInt(100) >= 40) {
            return;
        }
        plan.add(
                Season.PROJECTS_CHOSEN,
                new SelectProjectForInspection(
                        Work.YEAR,
                        1,
                        province,
                        Phrases.one(PROJECTS, random),
                        null,
                        null,
                        LocalDate.of(2014, 1, 8).plusDays(random.nextInt(14)),
                        null,
                        "จังหวัดคัดเลือกโครงการเพื่อรับการตรวจติดตามระดับโครงการ"));
    }

    private static void reports(int round, LocalDate due, SplittableRandom random, YearPlan plan) {
        List<Integer> returned = new ArrayList<>();
        for (int region = 1; region <= REGIONS; region++) {
            boolean late = random.nextInt(100) < 15;
            boolean incomplete = random.nextInt(100) < 15;
            LocalDate day = late ? due.plusDays(random.nextInt(1, 15)) : due.minusDays(random.nextInt(12));
            plan.add(Season.REGIONS_REPORTED, report(round, region, incomplete ? 4 : 5, day, random));
            if (incomplete && random.nextBoolean()) {
                returned.add(region);
            }
        }
        for (int region : returned) {
            plan.add(
                    Season.REGIONS_REPORTED,
                    new ReturnRegionReport(
                            Work.YEAR,
                            round,
                            new Region(SCHEME, region),
                            List.of(COMPONENTS.get(4)),
                            "ยังไม่มีข้อเสนอเชิงนโยบาย ขอให้เพิ่มเติม",
                            due.plusDays(16),
                            null,
                            "ส่งรายงานคืนเพื่อแก้ไข"));
        }
        for (int region : returned) {
            plan.add(Season.REGIONS_REPORTED, report(round, region, 5, due.plusDays(random.nextInt(18, 28)), random));
        }
    }

    private static FileRegionReport report(
            int round, int region, int components, LocalDate day, SplittableRandom random) {
        return new FileRegionReport(
                Work.YEAR,
                round,
                new Region(SCHEME, region),
                COMPONENTS.subList(0, components).stream()
                        .map(component -> new Component(component, Phrases.one(Phrases.FINDINGS, random)))
                        .toList(),
                day,
                null,
                null,
                "รายงานผลการตรวจติดตามเขตตรวจราชการที่ " + region);
    }

    private static void overview(int round, LocalDate day, SplittableRandom random, YearPlan plan) {
        plan.add(
                Season.OVERVIEWS,
                new CompileOverview(
                        Work.YEAR,
                        round,
                        List.of(new Component("ACHIEVEMENT", Phrases.one(Phrases.FINDINGS, random))),
                        day,
                        null,
                        null,
                        "ประมวลรายงานภาพรวมครั้งที่ " + round));
        send(round, OversightBody.INSPECTION_BUREAU, OversightBody.PERMANENT_SECRETARY, day.plusDays(1), plan);
        send(round, OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, day.plusDays(1), plan);
        send(round, OversightBody.PMO_OFFICE, OversightBody.WORKING_GROUP, day.plusDays(8), plan);
        send(round, OversightBody.WORKING_GROUP, OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, day.plusDays(20), plan);
        resolve(round, OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, Resolution.NOTED, null, day.plusDays(34), plan);
        send(round, OversightBody.REGIONAL_OVERSIGHT_COMMITTEE, OversightBody.POLICY_SUB_BOARD, day.plusDays(36), plan);
        resolve(round, OversightBody.POLICY_SUB_BOARD, Resolution.AGREED, null, day.plusDays(50), plan);
        send(round, OversightBody.POLICY_SUB_BOARD, OversightBody.POLICY_BOARD, day.plusDays(52), plan);
        resolve(
                round,
                OversightBody.POLICY_BOARD,
                Resolution.AGREED,
                new BigDecimal(random.nextInt(85, 101) + ".00"),
                day.plusDays(75),
                plan);
    }

    private static void send(int round, OversightBody from, OversightBody to, LocalDate on, YearPlan plan) {
        plan.add(
                Season.OVERVIEWS,
                new ForwardOverview(Work.YEAR, round, from, to, null, on, null, "เสนอรายงานภาพรวมครั้งที่ " + round));
    }

    private static void resolve(
            int round,
            OversightBody body,
            Resolution resolution,
            @Nullable BigDecimal used,
            LocalDate on,
            YearPlan plan) {
        plan.add(
                Season.OVERVIEWS,
                new RecordCommitteeResolution(
                        Work.YEAR,
                        round,
                        body,
                        resolution,
                        "รับทราบและเห็นชอบรายงานภาพรวมครั้งที่ " + round,
                        used,
                        new Authority(body.name(), round + "/2557", null, on),
                        on,
                        null,
                        "บันทึกมติที่ประชุม"));
    }
}
