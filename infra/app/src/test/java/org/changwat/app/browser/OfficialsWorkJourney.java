package org.changwat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Officials hand in work and judge it at a browser, over good lines and bad. */
class OfficialsWorkJourney extends LedgerAtABrowser {

    private static final String PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF";

    @Test
    void an_official_hands_in_a_step_with_a_file_that_is_read_by_those_who_may() throws Exception {
        Page reader = browser.open("th", 1440, ledger.address() + "/provinces/TH-83?fy=2557");
        Path file = Files.writeString(data.resolve("สรุปผลหมู่บ้านเข้มแข็ง.pdf"), PDF);
        Desk officer = desk("officer-TH-83", "th", 768).opens("/work/SubmitMilestone?unit=TH-83&fy=2557&line=P-2.2.2");
        assertThat(officer.page().locator(".steps .step-submitted, .steps .step-verified"))
                .hasCount(4);

        officer.chooses("step", "5").chooses("completion", "DONE").fills("achievedOn", "2014-09-29");
        officer.page().setInputFiles("#w-evidence-0-sha256", file);
        assertThat(officer.page().locator("#w-evidence-0-title")).hasValue("สรุปผลหมู่บ้านเข้มแข็ง");
        assertThat(officer.page().locator("#w-achievedOn + .date-said")).hasText("29 ก.ย. 2557");
        officer.fills("reason", "ส่งผลงานขั้นตอนที่ 5 พร้อมหลักฐาน").sends();

        assertThat(officer.isTaken()).contains("บันทึกแล้ว").doesNotContain("หลักฐานอ้างอิง");
        assertThat(officer.page().locator(".three strong").first()).hasText("5.0000");
        assertThat(officer.page().locator(".steps .step-submitted, .steps .step-verified"))
                .hasCount(5);
        officer.isFitToRead("step-with-file-th-768");
        assertThat(reader.locator("tr:has-text('P-2.2.2') .step-submitted").last())
                .containsText("5");

        officer.opens("/provinces/TH-83/lines/P-2.2.2?fy=2557");
        String open = officer.page().locator(".timeline .evidence a").first().getAttribute("href");
        APIResponse read = officer.page().request().get(ledger.address() + open);
        assertThat(read.status()).isEqualTo(200);
        assertThat(new String(read.body(), StandardCharsets.UTF_8)).isEqualTo(PDF);
        reader.navigate(ledger.address() + "/provinces/TH-83/lines/P-2.2.2?fy=2557");
        assertThat(reader.locator(".timeline .evidence a")).hasCount(0);
        assertThat(reader.request().get(ledger.address() + open).status()).isEqualTo(401);
    }

    @Test
    void a_draft_outlives_a_lost_connection_and_is_recorded_once() {
        Desk officer =
                desk("officer-TH-83", "th", 360).opens("/work/ReportMeasurement?unit=TH-83&fy=2557&line=P-1.2.1");
        officer.fills("value", "10.20").fills("asOfDate", "2014-09-30").fills("reason", "แก้ตามรายงานฉบับสมบูรณ์");

        officer.page().context().setOffline(true);
        officer.sends();
        assertThat(officer.isRefused()).contains("ติดต่อระบบไม่ได้", "ร่างยังอยู่ครบ");
        officer.isFitToRead("draft-offline-th-360");
        officer.page().context().setOffline(false);
        assertThat(officer.page().locator(".work-said")).containsText("เชื่อมต่อได้แล้ว");

        officer.page().reload();
        assertThat(officer.page().locator("p.work-draft")).containsText("กู้ร่างที่ยังไม่ได้ส่งคืนมาแล้ว");
        assertThat(officer.page().locator("#w-value")).hasValue("10.20");
        officer.sends();
        assertThat(officer.isTaken()).contains("บันทึกแล้ว");

        officer.page().reload();
        assertThat(officer.page().locator("#w-value")).hasValue("");
        officer.opens("/provinces/TH-83/lines/P-1.2.1?fy=2557");
        assertThat(officer.page().locator(".reason:has-text('แก้ตามรายงานฉบับสมบูรณ์')"))
                .hasCount(1);
    }

    @Test
    void a_unit_reports_its_year_indicator_by_indicator_and_an_evaluator_accepts_it() {
        Desk officer = desk("officer-TH-83", "th", 360).opens("/work/SubmitSelfAssessment?unit=TH-83&fy=2557");
        officer.page().locator("details.part summary").first().click();
        officer.fills("receivedOn", "2014-10-30").fills("forms-0-claimedScore", "9");
        officer.sends();
        assertThat(officer.isRefused()).contains("มาตรคะแนน");
        assertThat(officer.said("forms-0-claimedScore")).containsText("1.0000 ถึง 5.0000");

        officer.fills("forms-0-claimedScore", "4.3000")
                .fills("forms-0-actions", "จัดงานส่งเสริมการท่องเที่ยว 12 ครั้ง\nปรับปรุงท่าเทียบเรือ")
                .sends();
        assertThat(officer.isTaken()).contains("ยังไม่มีแบบรายงานของ");
        officer.isFitToRead("self-assessment-th-360");

        Desk evaluator = desk("evaluator", "en", 1440).opens("/provinces/TH-83?fy=2557");
        evaluator.page().locator("a[href*='/work/AcceptSelfAssessment']").click();
        evaluator.fills("decidedOn", "2014-11-10").sends();
        assertThat(evaluator.isTaken()).contains("Recorded");

        evaluator.opens("/provinces/TH-83?fy=2557");
        assertThat(evaluator
                        .page()
                        .locator(".report")
                        .filter(new Locator.FilterOptions().setHasText("30 Oct 2014"))
                        .locator(".chip")
                        .first())
                .hasText("Accepted");
    }

    @Test
    void an_evaluator_verifies_a_step_and_assesses_at_the_desk_on_site_and_jointly() {
        Desk evaluator = desk("evaluator", "en", 768).opens("/work/VerifyMilestone?unit=TH-83&fy=2557&line=S-6");
        int awaiting = evaluator.page().locator("#w-step option").count();
        evaluator.chooses(
                "step", evaluator.page().locator("#w-step option").last().getAttribute("value"));
        evaluator.fills("decidedOn", "2014-11-10").sends();
        assertThat(evaluator.isTaken()).contains("Recorded");
        assertThat(evaluator.page().locator("#w-step option")).hasCount(awaiting - 1);

        evaluator.opens("/work/AssessIndicator?unit=TH-83&fy=2557&line=S-6");
        for (String phase : new String[] {"DESK", "ON_SITE", "JOINT"}) {
            evaluator
                    .chooses("by", "OPDC")
                    .chooses("phase", phase)
                    .fills("score", phase.equals("JOINT") ? "4.5000" : "4.0000")
                    .fills("rationale", "Records seen")
                    .fills("assessedOn", "2014-12-01")
                    .sends();
            assertThat(evaluator.isTaken()).contains("Recorded");
        }
        assertThat(evaluator.page().locator(".score-evaluator strong")).hasText("4.5000");
        evaluator
                .chooses("by", "OPDC")
                .chooses("phase", "JOINT")
                .fills("score", "4.00001")
                .fills("rationale", "-");
        evaluator.sends();
        assertThat(evaluator.said("score")).containsText("four decimals");
    }

    @Test
    void an_inspector_records_a_visit_and_each_rule_speaks_beside_its_field() {
        Desk inspector = desk("inspector-7", "th", 1440).opens("/work/RecordInspectionVisit?unit=TH-83&fy=2557");
        inspector
                .chooses("kind", "INSPECTION")
                .chooses("method", "SITE")
                .fills("round", "1")
                .fills("from", "2014-06-10")
                .fills("to", "2014-06-09")
                .fills("inspectors-0-person", "ผู้ตรวจ ท่านหนึ่ง")
                .chooses("inspectors-0-office", "MINISTRY_OF_INTERIOR")
                .sends();
        inspector.isRefused();
        assertThat(inspector.page().locator(".field-said:not(:empty)")).hasCount(1);

        inspector.fills("to", "2014-06-11").fills("inspectors-0-person", "R-17").sends();
        assertThat(inspector.isTaken()).contains("บันทึกแล้ว");
        inspector.isFitToRead("visit-th-1440");
        inspector.opens("/provinces/TH-83?fy=2557");
        assertThat(inspector.page().locator("section[aria-labelledby=h-visits]"))
                .containsText("รอบที่ 1");
    }

    private static Desk desk(String account, String language, int width) {
        return Desk.of(browser, ledger, account, language, width);
    }
}
