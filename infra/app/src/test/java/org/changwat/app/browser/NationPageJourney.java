package org.changwat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A reader looks at the country, goes down to one event and back, and to another day; an official hands in work. */
class NationPageJourney extends LedgerAtABrowser {

    @Test
    void from_the_map_to_a_province_to_a_score_to_its_event_and_back() {
        Page page = browser.open("th", 1440, ledger.address() + "/?fy=2557");

        page.locator(".map a[href^='/provinces/TH-83']").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("จังหวัดภูเก็ต");
        page.locator("a[href*='/lines/P-2.2.2']").first().click();
        assertThat(page.locator("h1").innerText()).contains("ยาเสพติด");
        page.locator("a[href^='/events/']").first().click();
        assertThat(page.url()).contains("/events/");
        assertThat(page.locator("main").innerText()).contains("ผู้บันทึก", "P-2.2.2");

        page.goBack();
        page.goBack();
        page.goBack();
        assertThat(page.locator(".map li").count()).isEqualTo(77);
    }

    @Test
    void an_auditor_goes_back_to_a_moment_and_every_link_stays_in_it_until_he_leaves() {
        Page page = browser.open("th", 1440, ledger.address() + "/?fy=2557");

        page.locator("details.asof summary").click();
        page.fill("#asOfPosition", "300");
        page.locator(".asof-form button").click();
        assertThat(page.locator(".banner-past").innerText()).contains("กำลังดูข้อมูลย้อนหลัง", "300");

        page.locator(".map a[href^='/provinces/TH-83']").click();
        assertThat(page.url()).contains("asOfPosition=300");
        assertThat(page.locator(".banner-past").count()).isEqualTo(1);

        page.locator(".banner-past a").click();
        assertThat(page.url()).doesNotContain("asOfPosition");
        assertThat(page.locator(".banner-past").count()).isZero();
    }

    @Test
    void the_language_is_switched_on_the_map_and_years_and_digits_in_the_settings() {
        Page page = browser.open("th", 1440, ledger.address() + "/?fy=2557");

        page.locator("a[hreflang='en']").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("How the provinces perform");

        page.navigate(ledger.address() + "/settings");
        page.locator("input[name=lang][value=th]").check();
        page.locator("input[name=digits][value=thai]").check();
        page.locator(".settings button").click();
        page.navigate(ledger.address() + "/provinces/TH-83?fy=2557");
        assertThat(page.locator(".title").innerText()).contains("ปีงบประมาณ พ.ศ. ๒๕๕๗");
    }

    @Test
    void an_official_hands_in_a_step_and_sees_the_score_move_without_a_reload_as_does_who_else_looks() {
        Page other = browser.open("th", 1440, ledger.address() + "/provinces/TH-83/lines/S-4?fy=2557");
        assertThat(other.locator(".three strong").first().innerText()).isEqualTo("4.0000");
        Page page = signedIn("officer-TH-83", "th", 768, "/work/SubmitMilestone?unit=TH-83&fy=2557&line=S-4");

        page.locator(".work-go button").click();
        assertThat(page.locator("#w-step-said").innerText()).isEqualTo("ต้องกรอก");

        page.selectOption("#w-step", "5");
        page.selectOption("#w-completion", "DONE");
        page.fill("#w-achievedOn", "2014-09-29");
        page.fill("#w-narrative", "ดำเนินการครบทุกขั้นตอน");
        page.reload();
        assertThat(page.locator("#w-narrative").inputValue()).isEqualTo("ดำเนินการครบทุกขั้นตอน");

        page.fill("#w-evidence-0-title", "รายงานการประหยัดพลังงาน");
        page.fill("#w-reason", "ส่งผลงานขั้นตอนที่ 5");
        page.locator(".work-go button").click();
        assertThat(page.locator(".work-sent")).containsText("บันทึกแล้ว");
        assertThat(page.locator(".three strong").first()).hasText("5.0000");
        assertThat(other.locator(".three strong").first()).hasText("5.0000");
        browser.picture(page, "step-handed-in");
    }

    @Test
    void what_a_rule_says_stands_on_the_form() {
        Page page = signedIn("evaluator", "en", 1440, "/work/AssessIndicator?unit=TH-83&fy=2557&line=P-1.2.1");

        page.selectOption("#w-by", "OPDC");
        page.selectOption("#w-phase", "JOINT");
        page.fill("#w-score", "9.0000");
        page.fill("#w-rationale", "As seen on site");
        page.locator(".work-go button").click();

        assertThat(page.locator(".work-refused")).isVisible();
        assertThat(page.locator("#w-score-said")).not().isEmpty();
    }

    @Test
    void the_first_view_is_light_and_of_this_host_alone() {
        List<Response> answers = new CopyOnWriteArrayList<>();
        Page page = browser.open("th", 1440, ledger.address() + "/settings");
        page.onResponse(answers::add);
        page.navigate(ledger.address() + "/?fy=2557");
        page.waitForLoadState();

        assertThat(answers)
                .allMatch(answer -> answer.url().startsWith(ledger.address().toString()));
        long bytes = answers.stream()
                .filter(answer -> !answer.url().contains("/pages/changes"))
                .mapToLong(answer -> answer.request().sizes().responseBodySize)
                .sum();
        assertThat(bytes).isLessThan(250_000);
    }

    private static Page signedIn(String account, String language, int width, String address) {
        Page page = browser.open(language, width, ledger.address() + "/settings");
        browser.signIn(page, ledger.address() + "/sign-in", account);
        page.navigate(ledger.address() + address);
        return page;
    }
}
