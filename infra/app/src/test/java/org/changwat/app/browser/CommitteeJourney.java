package org.changwat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.query.pages.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A province asks for a change whose weights balance, the committee's secretary decides it, and whoever looks sees the score move. */
class CommitteeJourney extends LedgerAtABrowser {

    private static final List<String> FORMS = List.of(
            "SubmitMilestone?unit=TH-83&fy=2557&line=P-2.2.2",
            "ReturnMilestone?unit=TH-83&fy=2557&line=P-2.2.2",
            "ReportMeasurement?unit=TH-83&fy=2557&line=S-3",
            "AssessIndicator?unit=TH-83&fy=2557&line=P-1.2.1",
            "RequestIndicatorChange?unit=TH-83&fy=2557",
            "SubmitSelfAssessment?unit=TH-83&fy=2557",
            "RecordInspectionVisit?unit=TH-83&fy=2557");

    @Test
    void a_balanced_change_is_asked_for_decided_and_moves_the_score_on_an_open_page_in_its_place() {
        Desk officer = desk("officer-TH-83", "th", 768).opens("/work/RequestIndicatorChange?unit=TH-83&fy=2557");
        officer.chooses("changes-0-op", "AMEND")
                .chooses("changes-0-line", "P-1.2.1")
                .fills("changes-0-weight", "10.00")
                .chooses("ground", "EXTERNAL_FACTOR")
                .fills("justification", "นักท่องเที่ยวลดลงจากสถานการณ์ภายนอกที่จังหวัดควบคุมไม่ได้")
                .fills("receivedOn", "2014-04-20");
        assertThat(officer.page().locator(".balance-sum")).hasText("95.00 จาก 100.00 ขาดอีก 5.00");
        officer.sends();
        assertThat(officer.isRefused()).contains("น้ำหนักรวม");
        assertThat(officer.said("changes-0-weight")).containsText("95.00");

        officer.page().locator("[data-add='/changes']").click();
        officer.chooses("changes-1-op", "ADD")
                .fills("changes-1-line-new", "P-1.3.2")
                .fills("changes-1-indicator", "1.3.2")
                .fills("changes-1-name-th", "ความพร้อมรองรับนักท่องเที่ยวคุณภาพ")
                .fills("changes-1-name-en", "Readiness for quality tourists")
                .chooses("changes-1-perspective", "EFFECTIVENESS")
                .fills("changes-1-weight-new", "๕.๐๐")
                .chooses("changes-1-criteria-kind", "MILESTONE")
                .fills("changes-1-criteria-steps-each-requirement-th", "จัดทำแผน\nดำเนินการ\nสรุปผล")
                .fills("changes-1-criteria-steps-each-requirement-en", "Plan made\nCarried out\nSummed up");
        assertThat(officer.page().locator(".balance-sum")).hasText("100.00 จาก 100.00 สมดุลแล้ว");
        officer.isFitToRead("change-balanced-th-768");
        officer.page().locator("[data-add='/changes']").click();
        officer.chooses("changes-2-op", "REPLACE")
                .chooses("changes-2-line", "S-4")
                .fills("changes-2-indicator", "4.2")
                .fills("changes-2-name-th", "การลดการใช้กระดาษ")
                .fills("changes-2-name-en", "Less paper used")
                .chooses("changes-2-criteria-kind-other", "THRESHOLDS")
                .chooses("changes-2-criteria-direction", "ASCENDING")
                .fills("changes-2-criteria-thresholds", "2 4 6 8 10")
                .fills("changes-2-criteria-measureUnit-th", "ร้อยละ")
                .fills("changes-2-criteria-measureUnit-en", "per cent")
                .sends();
        assertThat(officer.isTaken()).contains("บันทึกแล้ว");

        Page reader = browser.open("th", 1440, ledger.address() + "/provinces/TH-83?fy=2557");
        String before = reader.locator(".score-self strong").innerText();
        reader.evaluate("window.neverReloaded = true");
        Page cluster = browser.open("th", 1440, ledger.address() + "/clusters/K52-07?fy=2557");
        Locator member = cluster.locator(".ranking tbody tr:has(a[href*='/provinces/TH-83'])");
        String memberBefore = member.innerText();
        Page register = browser.open("th", 768, ledger.address() + "/change-requests?fy=2557&unit=TH-83");
        int approved = register.locator(".chip", containing("เห็นชอบ")).count();
        reader.evaluate("document.getElementById('h-lines').scrollIntoView({behavior: 'instant'})");
        Object place = reader.evaluate("document.getElementById('h-lines').getBoundingClientRect().top");

        Desk secretary = desk("committee", "th", 1440).opens("/change-requests?fy=2557");
        secretary
                .page()
                .locator("a[href*='/work/DecideIndicatorChange'][href*='TH-83']")
                .click();
        assertThat(secretary.page().locator(".asked")).containsText("ความพร้อมรองรับนักท่องเที่ยวคุณภาพ");
        secretary.isFitToRead("decision-th-1440");
        secretary
                .chooses("decision", "APPROVED")
                .fills("decidedOn", "2014-05-20")
                .chooses("authority-body", "CHANGE_COMMITTEE")
                .fills("authority-meeting", "2/2557")
                .fills("authority-date", "2014-05-20")
                .sends();
        assertThat(secretary.isTaken()).contains("บันทึกแล้ว");
        assertThat(secretary.page().locator(".asked .chip").first()).hasText("เห็นชอบ");
        assertThat(secretary.page().locator(".work-go")).isHidden();

        assertThat(reader.locator(".lines")).containsText("ความพร้อมรองรับนักท่องเที่ยวคุณภาพ");
        assertThat(reader.locator(".score-self strong")).not().hasText(before);
        assertThat(reader.evaluate("window.neverReloaded")).isEqualTo(true);
        assertThat(member).not().hasText(memberBefore, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        assertThat(register.locator(".chip", containing("เห็นชอบ"))).hasCount(approved + 1);
        Object after = reader.evaluate("document.getElementById('h-lines').getBoundingClientRect().top");
        assertThat(((Number) after).doubleValue())
                .isCloseTo(((Number) place).doubleValue(), org.assertj.core.data.Offset.offset(3.0));
        browser.picture(reader, "score-moved-th-1440");
    }

    @Test
    void a_rule_that_says_no_says_it_beside_the_field_in_the_readers_language() {
        Desk officer = desk("officer-TH-81", "en", 1440).opens("/work/RequestIndicatorChange?unit=TH-81&fy=2557");
        officer.chooses("changes-0-op", "REMOVE");
        String line = officer.page().locator("#w-changes-0-line option").nth(1).getAttribute("value");
        officer.chooses("changes-0-line", line)
                .chooses("ground", "BUDGET")
                .fills("justification", "No budget")
                .fills("receivedOn", "2014-04-20")
                .sends();
        officer.isRefused();
        assertThat(officer.said("budget-shortfall")).containsText("shortfall");
    }

    static Stream<Arguments> forms() {
        return FORMS.stream().flatMap(form -> Stream.of(360, 768, 1440)
                .flatMap(width -> Stream.of("th", "en").map(language -> Arguments.of(form, language, width))));
    }

    @ParameterizedTest(name = "{0} in {1} at {2} px")
    @MethodSource("forms")
    void a_form_is_read_on_any_screen_in_either_language(String form, String language, int width) {
        Page page = browser.open(language, width, ledger.address() + "/work/" + form);
        String name = form.substring(0, form.indexOf('?')) + "-" + language + "-" + width;

        browser.picture(page, "form-" + name);
        assertThat(page.content()).doesNotContain("??");
        assertThat(Accessibility.findings(page)).isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    }

    @Test
    void a_form_is_read_with_scripts_off_and_says_that_it_needs_them_to_be_sent() {
        Page page = browser.withoutScripts("th", ledger.address() + "/work/RequestIndicatorChange?unit=TH-83&fy=2557");

        assertThat(page.locator("noscript .note")).isVisible();
        assertThat(page.locator("#w-changes-0-criteria-thresholds")).isVisible();
        page.navigate(ledger.address() + "/provinces/TH-83?fy=2557");
        assertThat(page.locator(".lines tbody tr").count()).isGreaterThan(8);
    }

    @Test
    void every_rule_that_a_field_names_is_a_rule_of_the_ledger() {
        RuleTexts rules = ledger.context().getBean(RuleTexts.class);
        for (String form : FORMS) {
            Page page = browser.open("th", 1440, ledger.address() + "/work/" + form);
            Object named = page.evaluate(
                    "Array.from(document.querySelectorAll('[data-rules]')).map(e => e.dataset.rules).join(' ')");
            page.close();
            assertThat(Arrays.stream(named.toString().split(" ")).filter(code -> !code.isBlank()))
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(rules.text(code, Map.of(), Locale.ENGLISH))
                            .as(code)
                            .isPresent());
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Desk desk(String account, String language, int width) {
        return Desk.of(browser, ledger, account, language, width);
    }
}
