package org.changwat.query.samples;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.changwat.events.Authority;
import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;
import org.changwat.events.LocalizedText;
import org.changwat.events.directory.ClusterSchemeAdopted;
import org.changwat.events.directory.Gazette;
import org.changwat.events.directory.PersonErased;
import org.changwat.events.directory.PersonRegistered;
import org.changwat.events.directory.UnitMerged;
import org.changwat.events.directory.UnitRegistered;
import org.changwat.events.directory.UnitRenamed;
import org.changwat.events.draftindicator.DraftIndicatorsAnalysed;
import org.changwat.events.draftindicator.DraftIndicatorsDecided;
import org.changwat.events.draftindicator.DraftIndicatorsNotified;
import org.changwat.events.draftindicator.DraftIndicatorsSubmitted;
import org.changwat.events.improvement.ImprovementProposalApproved;
import org.changwat.events.improvement.ImprovementReported;
import org.changwat.events.incentive.IncentivesAllocated;
import org.changwat.events.incentive.IncentivesAllocated.AllocatedShare;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.InspectionVisitRecorded.Region;
import org.changwat.events.inspection.InspectorAssigned;
import org.changwat.events.inspection.OversightBody;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.OverviewForwarded;
import org.changwat.events.inspection.ProjectSelectedForInspection;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.inspection.RegionReportFiled.Component;
import org.changwat.events.inspection.RegionReportReturned;
import org.changwat.events.knowledge.GoodPracticePublished;
import org.changwat.events.knowledge.KnowledgeEventRecorded;
import org.changwat.events.nationalreport.ProjectRegistered;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.events.plan.PlanDecided;
import org.changwat.events.plan.PlanSubmitted;
import org.changwat.events.plan.PlanType;
import org.changwat.events.reference.Unit.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What the registers hold, in place of the sample year: a few entries of each, persons and letters invented. */
@TestConfiguration(proxyBeanMethods = false)
public class RegistersLog {

    private static final Authority BOARD = new Authority("POLICY_BOARD", "3/2553", null, day("2010-09-15"));
    private static final Gazette GAZETTE = new Gazette("131", "12 ง", "3", day("2014-01-10"));

    @Bean
    @Primary
    RememberedLog registers() {
        RememberedLog log = new RememberedLog();
        List.of(directory(), round(), plans(), projects(), knowledge(), improvements(), drafts(), incentives()).stream()
                .flatMap(List::stream)
                .forEach(event -> log.append(event, Instant.parse("2022-10-05T02:00:00Z"), Map.of()));
        return log;
    }

    private static List<DomainEvent> directory() {
        return List.of(
                new PersonRegistered("PERSON-0107", "INSPECTOR", "MINISTRY_OF_INTERIOR", null, day("2009-12-01")),
                new PersonRegistered("PERSON-0108", "INSPECTOR", "MINISTRY_OF_INTERIOR", null, day("2009-12-01")),
                new PersonErased("PERSON-0108", day("2012-01-01")),
                new UnitRegistered(
                        "TH-98",
                        UnitKind.PROVINCE,
                        new LocalizedText("จังหวัดตัวอย่าง", "Sample"),
                        null,
                        day("2014-01-10"),
                        GAZETTE,
                        null),
                new UnitRenamed(
                        "TH-98",
                        new LocalizedText("จังหวัดตัวอย่าง", "Sample"),
                        new LocalizedText("จังหวัดตัวอย่างใหม่", "New Sample"),
                        day("2015-06-01"),
                        GAZETTE,
                        null),
                new ClusterSchemeAdopted(
                        "K63",
                        day("2020-01-01"),
                        List.of(new ClusterSchemeAdopted.Cluster(
                                "K63-01",
                                new LocalizedText("กลุ่มจังหวัดตัวอย่าง", "Sample Cluster"),
                                "TH-83",
                                List.of("TH-83", "TH-98"))),
                        1,
                        GAZETTE,
                        null,
                        List.of()),
                new UnitMerged("TH-98", "TH-83", day("2021-01-01"), GAZETTE, null));
    }

    /** An allocation, and the same as corrected. */
    private static List<DomainEvent> incentives() {
        return List.of(allocated("900000.00", null), allocated("800000.00", 42L));
    }

    private static IncentivesAllocated allocated(String phuket, @Nullable Long corrects) {
        return new IncentivesAllocated(
                2557,
                day("2015-03-31"),
                new BigDecimal(phuket).add(new BigDecimal("250000.50")),
                List.of(
                        new AllocatedShare("TH-83", new BigDecimal(phuket), 812L, 96L, new BigDecimal("4.2000")),
                        new AllocatedShare("TH-81", new BigDecimal("250000.50"), null, null, null)),
                BOARD,
                corrects);
    }

    private static List<DomainEvent> round() {
        List<DomainEvent> reports = new java.util.ArrayList<>(List.of(
                new InspectionRoundPlanned(
                        2553,
                        1,
                        day("2010-01-01"),
                        day("2010-03-31"),
                        "2552",
                        List.of("แผนพัฒนาจังหวัด"),
                        List.of("ACHIEVEMENT", "POLICY_PROPOSALS"),
                        day("2010-03-31"),
                        null,
                        BOARD,
                        new InspectionRoundPlanned.Dispatch("นร 0110/1", day("2010-01-06")),
                        null,
                        List.of()),
                new InspectorAssigned(
                        2553,
                        1,
                        "PERSON-0107",
                        "MINISTRY_OF_INTERIOR",
                        "2552",
                        List.of(6, 7),
                        day("2010-01-06"),
                        List.of()),
                new InspectorAssigned(
                        2553,
                        1,
                        "PERSON-0108",
                        "MINISTRY_OF_INTERIOR",
                        "2552",
                        List.of(1),
                        day("2010-01-06"),
                        List.of()),
                new ProjectSelectedForInspection(
                        2553,
                        1,
                        "TH-83",
                        "โครงการจุดปฐมพยาบาลชายหาด",
                        ProjectSelectedForInspection.Level.PROVINCE,
                        null,
                        null,
                        day("2010-02-09"),
                        null,
                        List.of()),
                report(1, 1, List.of("POLICY_PROPOSALS")),
                new RegionReportReturned(
                        2553,
                        1,
                        new Region("2552", 1),
                        1,
                        List.of("POLICY_PROPOSALS"),
                        "โปรดเพิ่มข้อเสนอเชิงนโยบาย",
                        day("2010-04-05")),
                report(2, 1, List.of("POLICY_PROPOSALS")),
                report(1, 2, List.of())));
        IntStream.rangeClosed(3, 17).forEach(region -> reports.add(report(region, 1, List.of())));
        reports.add(report(18, 1, List.of()));
        reports.add(new RegionReportReturned(
                2553, 1, new Region("2552", 18), 1, List.of("ACHIEVEMENT"), "ตัวเลขไม่ตรง", day("2010-04-05")));
        reports.addAll(List.of(
                new OverviewCompiled(
                        2553,
                        1,
                        1,
                        IntStream.rangeClosed(1, 17).boxed().toList(),
                        List.of(18),
                        List.of(2),
                        List.of(new Component("ACHIEVEMENT", null)),
                        null,
                        false,
                        day("2010-04-30"),
                        List.of(),
                        null,
                        List.of()),
                forward(OversightBody.PMO_OFFICE, OversightBody.WORKING_GROUP, "2010-05-07"),
                forward(OversightBody.INSPECTION_BUREAU, OversightBody.PMO_OFFICE, "2010-04-30"),
                forward(OversightBody.INSPECTION_BUREAU, OversightBody.PERMANENT_SECRETARY, "2010-04-30"),
                new CommitteeResolutionRecorded(
                        2553,
                        1,
                        1,
                        OversightBody.POLICY_BOARD,
                        1,
                        CommitteeResolutionRecorded.Resolution.AGREED,
                        "เห็นชอบ",
                        new BigDecimal("100.00"),
                        day("2010-09-15"),
                        BOARD,
                        null,
                        List.of())));
        return reports;
    }

    private static RegionReportFiled report(int region, int edition, List<String> missing) {
        return new RegionReportFiled(
                2553,
                1,
                new Region("2552", region),
                List.of(new Component("ACHIEVEMENT", null)),
                missing,
                day("2010-03-31"),
                false,
                edition,
                day("2010-03-31"),
                List.of(),
                null,
                List.of());
    }

    private static OverviewForwarded forward(OversightBody from, OversightBody to, String on) {
        return new OverviewForwarded(2553, 1, 1, from, to, null, day(on), null, List.of());
    }

    private static List<DomainEvent> plans() {
        return List.of(
                plan("TH-83", PlanType.DEVELOPMENT_PLAN, "2013-10-01", "2017-09-30", null, 1),
                plan("TH-83", PlanType.ANNUAL_ACTION_PLAN, "2013-10-01", "2014-09-30", "250000000.00", 1),
                decided(PlanDecided.Body.POLICY_BOARD, PlanDecided.Decision.APPROVED, "240000000.00", 1),
                decided(PlanDecided.Body.CABINET, PlanDecided.Decision.APPROVED_WITH_CHANGES, "230000000.00", 1),
                plan("TH-50", PlanType.ANNUAL_ACTION_PLAN, "2013-10-01", "2014-09-30", "100000000.00", 1));
    }

    private static PlanSubmitted plan(
            String unit, PlanType type, String from, String to, @Nullable String budget, int edition) {
        return new PlanSubmitted(
                Ids.plan(type.name(), unit, day(from)),
                type,
                unit,
                day(from),
                day(to),
                budget == null ? null : new BigDecimal(budget),
                edition,
                day("2013-01-15"),
                List.of(),
                null,
                List.of());
    }

    private static PlanDecided decided(
            PlanDecided.Body body, PlanDecided.Decision decision, String budget, int edition) {
        return new PlanDecided(
                Ids.plan(PlanType.ANNUAL_ACTION_PLAN.name(), "TH-83", day("2013-10-01")),
                PlanType.ANNUAL_ACTION_PLAN,
                "TH-83",
                edition,
                body,
                decision,
                new BigDecimal(budget),
                null,
                day("2013-03-01"),
                BOARD,
                null,
                List.of());
    }

    private static List<DomainEvent> projects() {
        return List.of(
                new ProjectRegistered(
                        "AREA-2565",
                        new LocalizedText("โครงการในระดับพื้นที่", "Area project"),
                        "AG-OPDC",
                        List.of("ประเมินจังหวัด"),
                        day("2021-10-01"),
                        null),
                quarter(4, "798000.00", 1, null),
                quarter(4, "798390.00", 2, 900L));
    }

    private static QuarterReported quarter(int quarter, String spent, int edition, @Nullable Long corrects) {
        return new QuarterReported(
                "AREA-2565",
                new LocalizedText("โครงการในระดับพื้นที่", "Area project"),
                2565,
                quarter,
                List.of(new QuarterReported.Achievement("จัดกิจกรรม", "จัดแล้ว 3 ครั้ง")),
                List.of(),
                List.of(new QuarterReported.ReportedIndicator(
                        "KPI-CHANGED", "ตัวชี้วัดที่ขอเปลี่ยน", new BigDecimal("9"), new BigDecimal("35"), null, null)),
                new QuarterReported.Spending(new BigDecimal(spent), null, null),
                List.of(),
                List.of(),
                edition,
                day("2022-10-01"),
                List.of(),
                corrects,
                List.of());
    }

    private static List<DomainEvent> knowledge() {
        return List.of(
                shared(1, "2022-03-08", 1550, List.of("TH-96")),
                shared(2, "2022-04-05", 1341, List.of("TH-40")),
                new GoodPracticePublished(
                        2565,
                        1,
                        "ระบบรับเรื่องร้องเรียน",
                        "TH-40",
                        null,
                        Ids.knowledgeEvent(2565, 2),
                        null,
                        null,
                        List.of(GoodPracticePublished.Medium.VIDEO),
                        List.of("YOUTUBE"),
                        day("2022-05-01"),
                        List.of(),
                        null,
                        List.of()));
    }

    private static KnowledgeEventRecorded shared(int no, String on, int participants, List<String> provinces) {
        return new KnowledgeEventRecorded(
                2565,
                no,
                "เวทีแลกเปลี่ยน " + no,
                day(on),
                KnowledgeEventRecorded.Form.ONLINE,
                participants,
                provinces,
                List.of("YOUTUBE"),
                List.of(),
                null,
                List.of());
    }

    private static List<DomainEvent> improvements() {
        return List.of(
                new ImprovementProposalApproved(
                        2565,
                        "TH-84",
                        1,
                        ImprovementProposalApproved.Programme.ONE_AGENDA_TWO_PROVINCES,
                        "ท่องเที่ยวโดยชุมชน",
                        "การท่องเที่ยว",
                        "กรมการท่องเที่ยว",
                        List.of("TH-82"),
                        false,
                        day("2021-12-01"),
                        BOARD,
                        null,
                        List.of()),
                new ImprovementProposalApproved(
                        2565,
                        "TH-40",
                        1,
                        ImprovementProposalApproved.Programme.HIGH_PERFORMANCE_PROVINCE,
                        "เมืองอัจฉริยะ",
                        null,
                        null,
                        List.of(),
                        true,
                        day("2021-12-01"),
                        BOARD,
                        null,
                        List.of()),
                progress(1, ImprovementReported.Progress.IN_PROGRESS, "เริ่มแล้ว", null),
                progress(2, ImprovementReported.Progress.CARRIED_OUT, "เสร็จ", null),
                progress(2, ImprovementReported.Progress.CARRIED_OUT, "เสร็จตามแผน", 901L));
    }

    private static ImprovementReported progress(
            int no, ImprovementReported.Progress progress, String result, @Nullable Long corrects) {
        return new ImprovementReported(
                2565, "TH-40", 1, no, progress, result, day("2022-06-30"), List.of(), corrects, List.of());
    }

    private static List<DomainEvent> drafts() {
        return List.of(
                new DraftIndicatorsSubmitted(
                        "TH-83", 2566, List.of(), 1, day("2022-08-01"), List.of(), null, List.of()),
                new DraftIndicatorsAnalysed(
                        "TH-83",
                        2566,
                        1,
                        "ควรเพิ่มตัวชี้วัดข้อมูลดิจิทัล",
                        List.of(new DraftIndicatorsAnalysed.Remark("P-1", "เกณฑ์ต่ำไป")),
                        day("2022-08-20"),
                        null),
                new DraftIndicatorsDecided(
                        "TH-83",
                        2566,
                        1,
                        DraftIndicatorsDecided.Decision.APPROVED,
                        List.of(),
                        day("2022-09-10"),
                        BOARD,
                        null),
                new DraftIndicatorsNotified("TH-83", 2566, 1, "นร 1200/1", day("2022-09-20"), null));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
