package org.changwat.query.samples;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.changwat.events.Coverage;
import org.changwat.events.Criteria;
import org.changwat.events.Criteria.Direction;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventMetadata;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.LineChange;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.events.Warning;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.AgreementSigned;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.framework.ChangeWindow;
import org.changwat.events.framework.DecidingBody;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkPublished;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.PenaltyRule;
import org.changwat.events.framework.Structure;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.Derivation;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.MeasurementReported;
import org.changwat.events.scorecard.MilestoneReturned;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.changwat.events.scorecard.MilestoneVerified;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardAmended;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardOpened;

/**
 * A year of Phuket and its cluster as a log: agreement, work, judgements, a correction, an amendment on request, scores carried from
 * the cluster, two visits, and the close. Persons and letters are invented.
 */
public final class PhuketYear {

    public static final int YEAR = 2557;
    public static final String UNIT = "TH-83";
    public static final String CLUSTER = "K52-07";

    private static final String OFFICER = "officer-TH-83";
    private static final String EVALUATOR = "evaluator";
    private static final Authority COMMITTEE =
            new Authority("CHANGE_COMMITTEE", "2/2557", "นร 1203/ว 45", LocalDate.parse("2014-05-20"));

    private final RememberedLog log = new RememberedLog();
    private final Map<String, ScoreBook> books = new HashMap<>();
    private final boolean simulated;
    private Instant now = Instant.EPOCH;

    private PhuketYear(boolean simulated) {
        this.simulated = simulated;
    }

    /** The year up to the evaluators' visits; the card is open. */
    public static RememberedLog underWay() {
        PhuketYear year = new PhuketYear(false);
        year.play();
        return year.log;
    }

    /** The same, marked as simulated. */
    public static RememberedLog simulated() {
        PhuketYear year = new PhuketYear(true);
        year.play();
        return year.log;
    }

    /** The simulated year, with proposals of Upper North 1 beside it. */
    public static RememberedLog simulatedWithOthers() {
        PhuketYear year = new PhuketYear(true);
        year.play();
        for (String unit : List.of("TH-51", "TH-58", "TH-52", "TH-50")) {
            year.say(
                    "opdc",
                    null,
                    new AgreementProposed(
                            unit,
                            YEAR,
                            Coverage.WHOLE,
                            1,
                            "K52",
                            null,
                            null,
                            List.of(),
                            LocalDate.parse("2014-09-30"),
                            List.of()));
        }
        return year.log;
    }

    /** The whole year; the card is final. */
    public static RememberedLog closed() {
        PhuketYear year = new PhuketYear(false);
        year.play();
        year.close();
        return year.log;
    }

    private void play() {
        framework();
        agreements();
        openCards();
        springWork();
        List<LineChange> asked = changeRequest();
        laterSpringWork();
        decision(asked);
        summerWork();
        evaluation();
    }

    private void framework() {
        at("2013-12-02T10:00:00+07:00");
        say(
                "opdc",
                "กำหนดกรอบการประเมินผลประจำปีงบประมาณ พ.ศ. 2557",
                new FrameworkDefined(
                        YEAR,
                        text("กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ปีงบประมาณ พ.ศ. 2557", "Framework for 2557"),
                        structure(),
                        List.of(new CatalogueIndicator(
                                "1.2.1",
                                text("รายได้จากการท่องเที่ยว", "Tourism revenue"),
                                "EFFECTIVENESS",
                                LineLevel.PROVINCE,
                                null,
                                "GROWTH",
                                false,
                                List.of())),
                        calendar(),
                        penalties(),
                        List.of(new ChangeWindow(1, LocalDate.parse("2014-04-30"), false, List.of("EXTERNAL_FACTOR"))),
                        List.of(new DecidingBody(
                                "CHANGE_COMMITTEE",
                                text("คณะกรรมการพิจารณาคำขอเปลี่ยนแปลง", "Change-request committee"),
                                List.of(new DecidingBody.Seat("CHAIR", "ผู้ทรงคุณวุฒิ", "1")))),
                        LocalDate.parse("2013-12-02")));
        say(
                "opdc",
                "ประกาศใช้กรอบการประเมินผล",
                new FrameworkPublished(
                        YEAR,
                        LocalDate.parse("2014-01-15"),
                        new Authority("OCSC_SUB", "1/2557", null, LocalDate.parse("2014-01-15"))));
    }

    private void agreements() {
        at("2014-02-20T09:15:00+07:00");
        say(
                "opdc",
                "เสนอตัวชี้วัดกลุ่มจังหวัดภาคใต้ฝั่งอันดามัน",
                new AgreementProposed(
                        CLUSTER,
                        YEAR,
                        Coverage.WHOLE,
                        1,
                        "K52",
                        null,
                        null,
                        clusterLines(),
                        LocalDate.parse("2014-02-20"),
                        List.of()));
        say(
                "opdc",
                null,
                new AgreementAgreed(CLUSTER, YEAR, AgreementAgreed.Basis.NEGOTIATION, LocalDate.parse("2014-02-28")));
        at("2014-03-03T11:40:00+07:00");
        say(
                "opdc",
                "เสนอตัวชี้วัดจังหวัดภูเก็ต",
                new AgreementProposed(
                        UNIT,
                        YEAR,
                        Coverage.WHOLE,
                        1,
                        "K52",
                        CLUSTER,
                        1L,
                        provinceLines(),
                        LocalDate.parse("2014-03-03"),
                        List.of(new Warning(
                                "agreement.inclusive.weak-point-missing",
                                Map.of("unit", UNIT, "indicator", "2.2.2")))));
        at("2014-03-19T15:20:00+07:00");
        say(
                OFFICER,
                "จังหวัดเห็นชอบตามที่เสนอ",
                new NegotiationFormAnswered(
                        UNIT,
                        YEAR,
                        NegotiationFormAnswered.Answer.AGREE,
                        List.of(),
                        LocalDate.parse("2014-03-19"),
                        true));
        say(OFFICER, null, new AgreementAgreed(UNIT, YEAR, AgreementAgreed.Basis.FORM, LocalDate.parse("2014-03-19")));
        at("2014-04-10T10:05:00+07:00");
        say(
                "opdc",
                "ผู้ว่าราชการจังหวัดลงนามคำรับรอง",
                new AgreementSigned(
                        UNIT,
                        YEAR,
                        LocalDate.parse("2014-04-10"),
                        List.of(new AgreementSigned.Signatory("GOVERNOR", "PERSON-0001"))));
    }

    private void openCards() {
        at("2014-04-10T10:05:01+07:00");
        books.put(CLUSTER, new ScoreBook(structure(), false, clusterLines()));
        automatic(
                "WhenClusterAgreedThenOpenScorecard",
                new ScorecardOpened(
                        CLUSTER,
                        YEAR,
                        Coverage.WHOLE,
                        1,
                        1,
                        null,
                        List.of("TH-81", "TH-82", "TH-83", "TH-85", "TH-92"),
                        structure(),
                        calendar(),
                        penalties(),
                        clusterLines(),
                        LocalDate.parse("2014-04-10")));
        books.put(UNIT, new ScoreBook(structure(), true, provinceLines()));
        automatic(
                "WhenAgreementSignedThenOpenScorecard",
                new ScorecardOpened(
                        UNIT,
                        YEAR,
                        Coverage.WHOLE,
                        3,
                        1,
                        CLUSTER,
                        List.of(),
                        structure(),
                        calendar(),
                        penalties(),
                        provinceLines(),
                        LocalDate.parse("2014-04-10")));
    }

    private void springWork() {
        at("2014-04-22T13:30:00+07:00");
        step("P-2.2.3", 1, "2014-03-28", "แต่งตั้งคณะทำงานความปลอดภัยนักท่องเที่ยวและจัดทำแผนแล้ว", "1.0000");
        at("2014-04-25T09:10:00+07:00");
        step("P-2.2.3", 2, "2014-04-24", "ติดตั้งป้ายเตือนและจุดปฐมพยาบาลครบ 12 ชายหาด", "2.0000");
    }

    private void laterSpringWork() {
        at("2014-05-06T16:45:00+07:00");
        stepWithGap("P-2.2.3", 4, "2014-05-02", 3);
        at("2014-05-08T10:00:00+07:00");
        measured("P-1.2.1", null, "4.8", "2014-03-31", Round.NINE_MONTH, true, null, "1.9000", Nature.CHANGE);
    }

    private List<LineChange> changeRequest() {
        at("2014-04-28T14:00:00+07:00");
        List<LineChange> changes = List.of(
                new LineChange("P-1.2.1", LineChange.Op.AMEND, decimal("12.00"), easedGrowth(), null, null, null, null),
                new LineChange("P-2.2.3", LineChange.Op.AMEND, decimal("18.00"), null, null, null, null, null));
        say(
                OFFICER,
                "นักท่องเที่ยวลดลงจากสถานการณ์ภายนอก",
                new IndicatorChangeRequested(
                        Ids.changeRequest(YEAR, UNIT, 1),
                        UNIT,
                        YEAR,
                        1,
                        1,
                        3,
                        changes,
                        IndicatorChangeRequested.Ground.EXTERNAL_FACTOR,
                        null,
                        "จำนวนนักท่องเที่ยวต่างชาติลดลงทั้งประเทศจากเหตุการณ์ที่จังหวัดควบคุมไม่ได้",
                        List.of(letter("หนังสือขอเปลี่ยนแปลงตัวชี้วัด", "ภก 0017/2210", "2014-04-28")),
                        LocalDate.parse("2014-04-28"),
                        null,
                        List.of()));
        return changes;
    }

    private void decision(List<LineChange> changes) {
        at("2014-05-21T09:00:00+07:00");
        say(
                "committee",
                "คณะกรรมการมีมติเห็นชอบ",
                new IndicatorChangeDecided(
                        Ids.changeRequest(YEAR, UNIT, 1),
                        UNIT,
                        YEAR,
                        IndicatorChangeDecided.Decision.APPROVED,
                        changes,
                        LocalDate.parse("2013-10-01"),
                        LocalDate.parse("2014-05-20"),
                        COMMITTEE,
                        9,
                        null));
        List<Amendment> amendments = List.of(
                new Amendment("P-1.2.1", LineChange.Op.AMEND, line("P-1.2.1"), tourism("12.00", easedGrowth())),
                new Amendment("P-2.2.3", LineChange.Op.AMEND, line("P-2.2.3"), safety("18.00")));
        automatic(
                "WhenIndicatorChangeApprovedThenAmendAgreement",
                new AgreementAmended(
                        UNIT,
                        YEAR,
                        Ids.changeRequest(YEAR, UNIT, 1),
                        null,
                        amendments,
                        LocalDate.parse("2013-10-01"),
                        COMMITTEE));
        ScorecardAmended amended = new ScorecardAmended(
                UNIT,
                YEAR,
                Ids.changeRequest(YEAR, UNIT, 1),
                log.nextSequence(Ids.agreement(YEAR, UNIT)) - 1,
                amendments,
                LocalDate.parse("2013-10-01"));
        long sequence = log.nextSequence(Ids.scorecard(YEAR, UNIT));
        automatic("WhenAgreementAmendedThenAmendScorecard", amended);
        books.get(UNIT).amend(amendments);
        rescore(
                amended,
                sequence,
                "P-1.2.1",
                "2.4000",
                thresholds("4.8", easedGrowth(), "2.4000"),
                Nature.CHANGE,
                "automation:WhenAgreementAmendedThenAmendScorecard");
        rescore(
                amended,
                sequence,
                "P-2.2.3",
                "2.0000",
                run("1=DONE 2=DONE 4=DONE", 2, "2.0000"),
                Nature.CHANGE,
                "automation:WhenAgreementAmendedThenAmendScorecard");
    }

    private void summerWork() {
        at("2014-06-18T11:25:00+07:00");
        clusterStep(3, "2014-06-12");
        at("2014-06-30T17:50:00+07:00");
        step("P-2.2.3", 3, "2014-06-27", "ซ้อมแผนช่วยเหลือนักท่องเที่ยวร่วมกับ 5 หน่วยงาน", "4.0000");
        at("2014-07-04T09:30:00+07:00");
        measured("S-3", null, "71.40", "2014-06-30", Round.NINE_MONTH, false, null, "3.2000", Nature.CHANGE);
        long wrong = log.head();
        at("2014-07-08T08:55:00+07:00");
        measured(
                "S-3",
                null,
                "77.40",
                "2014-06-30",
                Round.NINE_MONTH,
                false,
                firstBefore(wrong, MeasurementReported.class),
                "3.8000",
                Nature.CORRECTION);
        at("2014-07-10T10:10:00+07:00");
        measured("S-2", "SV1", "91.2", "2014-07-09", Round.NINE_MONTH, true, null, null, Nature.CHANGE);
        at("2014-07-15T14:40:00+07:00");
        step("S-6", 1, "2014-02-14", "ประกาศเจตนารมณ์ความโปร่งใสของงานบัตรและทะเบียน", "1.0000");
        at("2014-07-15T14:52:00+07:00");
        step("S-6", 2, "2014-05-30", "เผยแพร่ขั้นตอนและค่าธรรมเนียมทุกจุดบริการ", "2.0000");
        at("2014-08-05T09:00:00+07:00");
        visit(1, "2014-02-18", "2014-02-20", "2014-08-05");
        supervision();
        at("2014-08-06T10:00:00+07:00");
        measured("M-1", null, "124871", "2014-06-30", Round.NINE_MONTH, true, null, null, Nature.CHANGE);
    }

    private void evaluation() {
        at("2014-08-20T15:05:00+07:00");
        decide("P-2.2.3", 1, MilestoneStepDecision.VERIFIED, "1.0000");
        decide("P-2.2.3", 2, MilestoneStepDecision.VERIFIED, "2.0000");
        decide("P-2.2.3", 3, MilestoneStepDecision.RETURNED, "2.0000");
        at("2014-09-09T09:45:00+07:00");
        step("P-2.2.3", 3, "2014-09-04", "แนบรายงานการซ้อมแผนฉบับสมบูรณ์ตามที่ผู้ประเมินขอ", "4.0000");
        at("2014-09-10T10:00:00+07:00");
        assess("P-1.2.1", IndicatorAssessed.Phase.DESK, "2.5000", "ตัวเลขสอดคล้องกับกรมการท่องเที่ยว");
        at("2014-09-24T13:15:00+07:00");
        assess("P-1.2.1", IndicatorAssessed.Phase.JOINT, "2.6000", "ผู้ประเมินอิสระและ สำนักงาน ก.พ.ร. เห็นพ้องกัน");
    }

    private void close() {
        at("2015-01-30T16:00:00+07:00");
        ScorecardFinalized finalized = new ScorecardFinalized(
                UNIT,
                YEAR,
                LocalDate.parse("2015-01-30"),
                new Authority("PSDC_SUB", "1/2558", "นร 1203/12", LocalDate.parse("2015-01-28")),
                books.get(UNIT).totals(Track.EVALUATOR));
        long sequence = log.nextSequence(Ids.scorecard(YEAR, UNIT));
        say("opdc", "ปิดผลคะแนนประจำปี", finalized);
        books.get(UNIT)
                .scores(Track.EVALUATOR)
                .forEach((line, score) -> record(
                        finalized,
                        sequence,
                        line,
                        Track.FINAL,
                        score,
                        new Derivation("FINAL_COPIES_EVALUATOR", Map.of(), score.toPlainString(), List.of()),
                        Nature.CHANGE,
                        "opdc",
                        "ปิดผลคะแนนประจำปี"));
    }

    private void step(String line, int step, String on, String narrative, String score) {
        MilestoneSubmitted submitted = new MilestoneSubmitted(
                UNIT,
                YEAR,
                line,
                step,
                LocalDate.parse(on),
                Completion.DONE,
                null,
                Round.NINE_MONTH,
                narrative,
                List.of(letter("รายงานผลการดำเนินงานขั้นตอนที่ " + step, "ภก 0017/31" + step, on)),
                null,
                List.of());
        int run = decimal(score).intValue();
        cause(submitted, OFFICER, narrative, line, Track.SELF, score, run(upTo(run), run, score), Nature.CHANGE);
    }

    private void stepWithGap(String line, int step, String on, int missing) {
        say(
                OFFICER,
                "ดำเนินการขั้นตอนนี้ไปก่อน",
                new MilestoneSubmitted(
                        UNIT,
                        YEAR,
                        line,
                        step,
                        LocalDate.parse(on),
                        Completion.DONE,
                        null,
                        Round.NINE_MONTH,
                        null,
                        List.of(),
                        null,
                        List.of(
                                new Warning(
                                        "scorecard.milestone.gap",
                                        Map.of("line", line, "step", "" + step, "missing", "" + missing)),
                                new Warning("scorecard.evidence.missing", Map.of("line", line)))));
    }

    private void clusterStep(int step, String on) {
        MilestoneSubmitted submitted = new MilestoneSubmitted(
                CLUSTER,
                YEAR,
                "C-1.2.1",
                step,
                LocalDate.parse(on),
                Completion.DONE,
                null,
                Round.NINE_MONTH,
                null,
                List.of(letter("รายงานกลุ่มจังหวัด", "กบ 0017/88", on)),
                null,
                List.of());
        long sequence = log.nextSequence(Ids.scorecard(YEAR, CLUSTER));
        say("cluster-officer", "รายงานผลกลุ่มจังหวัด", submitted);
        record(
                submitted,
                sequence,
                "C-1.2.1",
                Track.SELF,
                decimal("3.0000"),
                run(upTo(step), step, "3.0000"),
                Nature.CHANGE,
                "cluster-officer",
                "รายงานผลกลุ่มจังหวัด");
        ClusterScoreCarried carried = new ClusterScoreCarried(
                UNIT, YEAR, "C-1.2.1", Track.SELF, CLUSTER, sequence + 1, decimal("3.0000"), LocalDate.parse(on));
        cause(
                carried,
                "automation:WhenClusterScoreRecordedThenCarryToMembers",
                "รายงานผลกลุ่มจังหวัด",
                "C-1.2.1",
                Track.SELF,
                "3.0000",
                new Derivation(
                        "CARRIED_FROM_CLUSTER",
                        Map.of("cluster", CLUSTER, "clusterSequence", Long.toString(sequence + 1)),
                        "3.0000",
                        List.of()),
                Nature.CHANGE);
    }

    private void measured(
            String line,
            String part,
            String value,
            String asOf,
            Round round,
            boolean provisional,
            Long corrects,
            String score,
            Nature nature) {
        MeasurementReported reported = new MeasurementReported(
                UNIT,
                YEAR,
                line,
                part,
                decimal(value),
                null,
                null,
                LocalDate.parse(asOf),
                round,
                "กรมบัญชีกลาง",
                provisional,
                List.of(letter("รายงานตัวเลขประกอบ", "ภก 0003/" + value.replace(".", ""), asOf)),
                corrects,
                List.of());
        String reason = nature == Nature.CORRECTION ? "บันทึกตัวเลขสลับหลัก" : "รายงานผลรอบ 9 เดือน";
        if (score == null) {
            say(OFFICER, reason, reported);
        } else {
            Criteria.Thresholds criteria = (Criteria.Thresholds) line(line).criteria();
            cause(reported, OFFICER, reason, line, Track.SELF, score, thresholds(value, criteria, score), nature);
        }
    }

    private enum MilestoneStepDecision {
        VERIFIED,
        RETURNED
    }

    private void decide(String line, int step, MilestoneStepDecision decision, String score) {
        LocalDate on = LocalDate.parse("2014-08-19");
        boolean verified = decision == MilestoneStepDecision.VERIFIED;
        ScorecardEvent event = verified
                ? new MilestoneVerified(UNIT, YEAR, line, step, Round.NINE_MONTH, on, null)
                : new MilestoneReturned(UNIT, YEAR, line, step, Round.NINE_MONTH, on, null);
        cause(
                event,
                EVALUATOR,
                verified ? "ตรวจเอกสารแล้วครบถ้วน" : "ขาดรายงานการซ้อมแผนฉบับสมบูรณ์",
                line,
                verified ? Track.EVALUATOR : Track.SELF,
                score,
                run(
                        verified ? upTo(step) : "1=DONE 2=DONE 4=DONE",
                        decimal(score).intValue(),
                        score),
                Nature.CHANGE);
    }

    private void assess(String line, IndicatorAssessed.Phase phase, String score, String rationale) {
        IndicatorAssessed assessed = new IndicatorAssessed(
                UNIT,
                YEAR,
                line,
                IndicatorAssessed.Assessor.OPDC,
                phase,
                decimal(score),
                now.atZone(java.time.ZoneId.of("Asia/Bangkok")).toLocalDate(),
                rationale,
                List.of(letter("บันทึกการประเมิน", "นร 1203/77", "2014-09-24")),
                null);
        if (phase == IndicatorAssessed.Phase.JOINT) {
            cause(
                    assessed,
                    EVALUATOR,
                    rationale,
                    line,
                    Track.EVALUATOR,
                    score,
                    new Derivation(
                            "JOINT_ASSESSMENT", Map.of("by", "OPDC", "assessedOn", "2014-09-24"), score, List.of()),
                    Nature.CHANGE);
        } else {
            say(EVALUATOR, rationale, assessed);
        }
    }

    private void visit(int round, String from, String to, String filed) {
        say(
                "inspector-7",
                "บันทึกผลการตรวจติดตามรอบที่ " + round,
                new InspectionVisitRecorded(
                        Ids.visit(YEAR, round, UNIT, LocalDate.parse(from)),
                        InspectionVisitRecorded.Kind.INSPECTION,
                        InspectionVisitRecorded.Method.SITE,
                        YEAR,
                        round,
                        new InspectionVisitRecorded.Region("2552", 7),
                        UNIT,
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        List.of(new InspectionVisitRecorded.Inspector("PERSON-0107", "MINISTRY_OF_INTERIOR")),
                        List.of("ความปลอดภัยนักท่องเที่ยว"),
                        List.of("โครงการจุดปฐมพยาบาลชายหาด"),
                        List.of(),
                        List.of(),
                        List.of("จุดปฐมพยาบาล 2 แห่งยังไม่มีเจ้าหน้าที่ประจำ"),
                        List.of(new InspectionVisitRecorded.Recommendation(
                                "จัดเวรเจ้าหน้าที่ให้ครบทุกจุดก่อนฤดูท่องเที่ยว",
                                "PROVINCIAL_OFFICE",
                                LocalDate.parse("2014-10-31"))),
                        List.of(letter("รายงานการตรวจติดตาม", "มท 0209/412", filed)),
                        List.of()));
    }

    private void supervision() {
        say(
                "supervision-bureau",
                "นิเทศงานจังหวัด",
                new InspectionVisitRecorded(
                        Ids.visit(YEAR, null, UNIT, LocalDate.parse("2014-07-22")),
                        InspectionVisitRecorded.Kind.SUPERVISION,
                        InspectionVisitRecorded.Method.QUESTIONNAIRE,
                        YEAR,
                        null,
                        null,
                        UNIT,
                        LocalDate.parse("2014-07-22"),
                        LocalDate.parse("2014-07-22"),
                        List.of(new InspectionVisitRecorded.Inspector("PERSON-0201", "SUPERVISION_BUREAU")),
                        List.of("ระบบงานสำนักงานจังหวัด"),
                        List.of(),
                        List.of(new InspectionVisitRecorded.MissionGroup("ECONOMY", "ใช้ข้อมูลรายเดือนตัดสินใจได้ดี")),
                        List.of(new InspectionVisitRecorded.SystemFinding(
                                "DOCUMENT_REGISTER", "ทะเบียนหนังสืออิเล็กทรอนิกส์ใช้งานได้จริง", true)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private void cause(
            ScorecardEvent event,
            String actor,
            String reason,
            String line,
            Track track,
            String score,
            Derivation derivation,
            Nature nature) {
        long sequence = log.nextSequence(event.aggregateId());
        say(actor, reason, event);
        record(event, sequence, line, track, decimal(score), derivation, nature, actor, reason);
    }

    private void rescore(
            ScorecardEvent event,
            long sequence,
            String line,
            String score,
            Derivation derivation,
            Nature nature,
            String actor) {
        record(event, sequence, line, Track.SELF, decimal(score), derivation, nature, actor, "คณะกรรมการมีมติเห็นชอบ");
    }

    private void record(
            ScorecardEvent event,
            long sequence,
            String line,
            Track track,
            BigDecimal score,
            Derivation derivation,
            Nature nature,
            String actor,
            String reason) {
        ScoreRecorded recorded =
                books.get(event.unit()).record(event, sequence, line, track, score, nature, derivation);
        say(actor, reason, recorded);
    }

    private void at(String moment) {
        now = OffsetDateTime.parse(moment).toInstant();
    }

    private void automatic(String automation, DomainEvent event) {
        say("automation:" + automation, null, event);
    }

    private void say(String actor, String reason, DomainEvent event) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put(EventMetadata.ACTOR, actor);
        metadata.put(EventMetadata.ROLES, actor.startsWith("officer") ? List.of("PROVINCE_OFFICER") : List.of());
        if (reason != null) {
            metadata.put(EventMetadata.REASON, reason);
        }
        if (simulated) {
            metadata.put(EventMetadata.SIMULATED, "true");
        }
        log.append(event, now, metadata);
        now = now.plusMillis(250);
    }

    private long firstBefore(long position, Class<? extends DomainEvent> type) {
        for (long at = position; at > 0; at--) {
            if (type.isInstance(log.at(at).orElseThrow().payload())) {
                return at;
            }
        }
        throw new IllegalStateException("No " + type.getSimpleName());
    }

    private static String upTo(int step) {
        return String.join(
                " ",
                IntStream.rangeClosed(1, step).mapToObj(each -> each + "=DONE").toList());
    }

    private static Derivation run(String steps, int run, String score) {
        return new Derivation(
                "MILESTONE_RUN",
                Map.of("steps", steps, "counted", "DONE", "run", Integer.toString(run), "defined", "5"),
                score,
                List.of());
    }

    private static Derivation thresholds(String value, Criteria.Thresholds criteria, String score) {
        return new Derivation(
                "THRESHOLDS_LINEAR",
                Map.of(
                        "value",
                        value,
                        "direction",
                        criteria.direction().name(),
                        "thresholds",
                        String.join(
                                " ",
                                criteria.thresholds().stream()
                                        .map(BigDecimal::toPlainString)
                                        .toList()),
                        "points",
                        "1.0000 2.0000 3.0000 4.0000 5.0000"),
                score,
                List.of());
    }

    static LocalizedText text(String th, String en) {
        return new LocalizedText(th, en);
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static Evidence letter(String title, String number, String date) {
        return new Evidence(
                title,
                "LETTER",
                "สำนักงานจังหวัดภูเก็ต",
                number,
                null,
                LocalDate.parse(date),
                null,
                null,
                false,
                2,
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Criteria.Milestone steps(String... requirements) {
        List<Criteria.Step> steps = new ArrayList<>();
        for (int i = 0; i < requirements.length; i += 2) {
            steps.add(new Criteria.Step(i / 2 + 1, text(requirements[i], requirements[i + 1])));
        }
        return new Criteria.Milestone(steps);
    }

    private static Criteria.Thresholds thresholds(String... values) {
        return new Criteria.Thresholds(
                Direction.ASCENDING, Stream.of(values).map(BigDecimal::new).toList(), text("ร้อยละ", "per cent"));
    }

    private static Criteria.Thresholds easedGrowth() {
        return thresholds("2", "4", "6", "8", "10");
    }

    static Structure structure() {
        return new Structure(
                Scale.LEVEL_1_TO_5,
                List.of(
                        new Structure.Dimension(
                                "EXT",
                                text("มิติภายนอก", "External dimension"),
                                decimal("70.00"),
                                List.of(
                                        new Structure.Perspective(
                                                "EFFECTIVENESS",
                                                text("การประเมินประสิทธิผล", "Effectiveness"),
                                                decimal("60.00")),
                                        new Structure.Perspective(
                                                "QUALITY", text("การประเมินคุณภาพ", "Quality"), decimal("10.00")))),
                        new Structure.Dimension(
                                "INT",
                                text("มิติภายใน", "Internal dimension"),
                                decimal("30.00"),
                                List.of(
                                        new Structure.Perspective(
                                                "EFFICIENCY",
                                                text("การประเมินประสิทธิภาพ", "Efficiency"),
                                                decimal("10.00")),
                                        new Structure.Perspective(
                                                "ORG_DEV",
                                                text("การพัฒนาองค์การ", "Organisation development"),
                                                decimal("20.00"))))),
                new Parameters(
                        decimal("1.0000"),
                        List.of("DONE"),
                        "EFFECTIVENESS",
                        decimal("15.00"),
                        decimal("45.00"),
                        5,
                        List.of("M1", "M2", "M3"),
                        LocalDate.parse("2014-03-21"),
                        List.of()));
    }

    private static List<CalendarEntry> calendar() {
        return List.of(
                new CalendarEntry(
                        "SAR-9",
                        text("ส่งรายงานรอบ 9 เดือน", "Nine-month report"),
                        CalendarEntry.Kind.SELF_ASSESSMENT,
                        Round.NINE_MONTH,
                        null,
                        LocalDate.parse("2014-07-31"),
                        false),
                new CalendarEntry(
                        "SAR-12",
                        text("ส่งรายงานรอบ 12 เดือน", "Twelve-month report"),
                        CalendarEntry.Kind.SELF_ASSESSMENT,
                        Round.TWELVE_MONTH,
                        null,
                        LocalDate.parse("2014-10-31"),
                        false));
    }

    private static List<PenaltyRule> penalties() {
        return List.of(new PenaltyRule(
                "ESAR_LATE",
                PenaltyRule.Trigger.E_SAR_LATE,
                Round.TWELVE_MONTH,
                LocalDate.parse("2014-10-31"),
                decimal("0.0500"),
                PenaltyRule.Basis.ONCE));
    }

    private static List<AgreementLine> clusterLines() {
        return List.of(
                agreed(
                        "C-1.2.1",
                        text("รายได้จากการท่องเที่ยวของกลุ่มจังหวัด", "Tourism revenue of the cluster"),
                        LineLevel.CLUSTER,
                        "EFFECTIVENESS",
                        "8.00",
                        steps(
                                "จัดทำแผนการตลาดร่วมของกลุ่มจังหวัด", "A joint marketing plan is drawn up",
                                "แผนได้รับความเห็นชอบจาก ก.บ.ก.", "The cluster board approves it",
                                "จัดกิจกรรมส่งเสริมการขายร่วม 3 ครั้ง", "Three joint sales events are held",
                                "รายได้เพิ่มขึ้นร้อยละ 5", "Revenue rises by 5 per cent",
                                "รายได้เพิ่มขึ้นร้อยละ 8", "Revenue rises by 8 per cent")),
                agreed(
                        "C-1.1.1",
                        text("มูลค่าผลผลิตทางการเกษตรสำคัญ", "Value of main agricultural output"),
                        LineLevel.CLUSTER,
                        "EFFECTIVENESS",
                        "7.00",
                        thresholds("1", "2", "3", "4", "5")));
    }

    /** 30 + 15 of the province's own in two lines more, the standard lines, the monitors, and the cluster's 15. */
    private static List<AgreementLine> provinceLines() {
        List<AgreementLine> lines = new ArrayList<>();
        lines.add(tourism("15.00", thresholds("3", "5", "7", "9", "11")));
        lines.add(safety("15.00"));
        lines.add(agreed(
                "P-2.2.2",
                text("ระดับความสำเร็จในการจัดการขยะมูลฝอยชุมชน", "Success in managing municipal waste"),
                LineLevel.PROVINCE,
                "EFFECTIVENESS",
                "15.00",
                steps(
                        "สำรวจปริมาณขยะรายตำบล", "Waste is surveyed by subdistrict",
                        "จัดทำแผนคัดแยกที่ต้นทาง", "A plan for sorting at source is drawn up",
                        "ดำเนินการครบทุกอำเภอ", "It is carried out in every district",
                        "ขยะที่นำไปกำจัดลดลงร้อยละ 5", "Waste disposed of falls by 5 per cent",
                        "ขยะที่นำไปกำจัดลดลงร้อยละ 10", "Waste disposed of falls by 10 per cent")));
        lines.add(agreed(
                "S-2",
                text("คุณภาพการให้บริการประชาชน", "Service quality"),
                LineLevel.STANDARD,
                "QUALITY",
                "10.00",
                new Criteria.Composite(List.of(
                        new Criteria.Part(
                                "SV1",
                                text("งานบัตรประชาชนและทะเบียนราษฎร", "Identity card and civil registration"),
                                decimal("60"),
                                thresholds("65", "70", "75", "80", "85")),
                        new Criteria.Part(
                                "SV4",
                                text("งานบริการผู้ป่วยนอก", "Out-patient service"),
                                decimal("40"),
                                thresholds("65", "70", "75", "80", "85"))))));
        lines.add(agreed(
                "S-3",
                text("การเบิกจ่ายเงินงบประมาณ", "Budget disbursement"),
                LineLevel.STANDARD,
                "EFFICIENCY",
                "5.00",
                thresholds("49.4", "59.4", "69.4", "79.4", "89.4")));
        lines.add(agreed(
                "S-4",
                text("การประหยัดพลังงาน", "Energy saving"),
                LineLevel.STANDARD,
                "EFFICIENCY",
                "5.00",
                thresholds("2", "4", "6", "8", "10")));
        lines.add(agreed(
                "S-5",
                text("การพัฒนาสมรรถนะองค์การ", "Organisational capacity"),
                LineLevel.STANDARD,
                "ORG_DEV",
                "15.00",
                new Criteria.Composite(List.of(
                        new Criteria.Part(
                                "HUMAN",
                                text("ทุนมนุษย์", "Human capital"),
                                decimal("50"),
                                thresholds("1", "2", "3", "4", "5")),
                        new Criteria.Part(
                                "INFO",
                                text("สารสนเทศ", "Information"),
                                decimal("50"),
                                thresholds("1", "2", "3", "4", "5"))))));
        lines.add(agreed(
                "S-6",
                text("การสร้างความโปร่งใสในการปฏิบัติราชการ", "Transparency"),
                LineLevel.STANDARD,
                "ORG_DEV",
                "5.00",
                steps(
                        "ประกาศเจตนารมณ์ความโปร่งใส", "A commitment to transparency is declared",
                        "เผยแพร่ขั้นตอนและค่าธรรมเนียม", "Steps and fees are published",
                        "เปิดช่องทางรับเรื่องร้องเรียน", "A channel for complaints is opened",
                        "ตอบข้อร้องเรียนภายใน 15 วัน", "Complaints are answered within 15 days",
                        "ประชาชนร่วมตรวจสอบการให้บริการ", "Citizens join in checking the service")));
        lines.add(agreed(
                "M-1",
                text("มูลค่าผลิตภัณฑ์มวลรวมจังหวัด (GPP)", "Gross provincial product"),
                LineLevel.STANDARD,
                "EFFECTIVENESS",
                "0.00",
                new Criteria.Monitor(text("ล้านบาท", "million baht"))));
        lines.addAll(clusterLines());
        return lines;
    }

    private static AgreementLine line(String id) {
        return provinceLines().stream()
                .filter(each -> each.line().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AgreementLine tourism(String weight, Criteria criteria) {
        return agreed(
                "P-1.2.1",
                text("รายได้จากการท่องเที่ยวของจังหวัด", "Tourism revenue of the province"),
                LineLevel.PROVINCE,
                "EFFECTIVENESS",
                weight,
                criteria);
    }

    private static AgreementLine safety(String weight) {
        return agreed(
                "P-2.2.3",
                text("ระดับความสำเร็จในการดูแลความปลอดภัยนักท่องเที่ยว", "Success in keeping tourists safe"),
                LineLevel.PROVINCE,
                "EFFECTIVENESS",
                weight,
                steps(
                        "แต่งตั้งคณะทำงานและจัดทำแผน", "A working group is appointed and a plan drawn up",
                        "ติดตั้งป้ายเตือนและจุดปฐมพยาบาล", "Warning signs and first-aid points are set up",
                        "ซ้อมแผนช่วยเหลือนักท่องเที่ยว", "The rescue plan is rehearsed",
                        "อบรมผู้ประกอบการเรือและชายหาด", "Boat and beach operators are trained",
                        "อุบัติเหตุทางน้ำลดลงร้อยละ 10", "Water accidents fall by 10 per cent"));
    }

    private static AgreementLine agreed(
            String id, LocalizedText name, LineLevel level, String perspective, String weight, Criteria criteria) {
        return new AgreementLine(
                id,
                id.substring(2),
                name,
                level,
                perspective,
                decimal(weight),
                criteria,
                List.of(),
                level == LineLevel.PROVINCE ? "แผนพัฒนาจังหวัด พ.ศ. 2557-2560" : null,
                null,
                null,
                id.equals("S-6") ? "SV1" : null,
                List.of("PERSON-0011"),
                List.of("PERSON-0012"));
    }
}
