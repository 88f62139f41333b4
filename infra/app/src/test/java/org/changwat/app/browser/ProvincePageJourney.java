package org.changwat.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader goes from a province's dashboard to why a score is what it is, and to the event itself, in either language. */
class ProvincePageJourney extends LedgerAtABrowser {

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"th, 1440, จังหวัดภูเก็ต", "th, 360, จังหวัดภูเก็ต", "en, 1440, Phuket", "en, 768, Phuket"})
    void the_dashboard_is_read_on_any_screen_and_nothing_runs_over_its_edge(String language, int width, String name) {
        Page page = browser.open(language, width, ledger.address() + "/provinces/TH-83?fy=2557");

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").innerText()).contains(name);
        assertThat(page.content()).doesNotContain("??");
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
        browser.picture(page, "dashboard-" + language + "-" + width);
    }

    @Test
    void from_the_dashboard_to_the_history_of_a_score_to_its_event_and_back() {
        Page page = browser.open("th", 1440, ledger.address() + "/provinces/TH-83?fy=2557");

        page.locator("a[href*='/lines/P-2.2.2']").first().click();
        assertThat(page.url()).contains("/provinces/TH-83/lines/P-2.2.2");
        assertThat(page.locator("main").innerText()).contains("P-2.2.2");
        browser.picture(page, "history-th-1440");

        page.locator("a[href^='/events/']").first().click();
        String event = page.locator("a[href*='/api/v1/events/']").first().getAttribute("href");
        assertThat(page.request().get(ledger.address() + event).status()).isEqualTo(401);
        String here = page.url();
        browser.signIn(page, ledger.address() + "/sign-in", "auditor");
        page.navigate(here);
        Response answer = page.navigate(ledger.address() + event);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("\"specversion\":\"1.0\"");

        page.goBack();
        page.locator("main a[href*='/lines/P-2.2.2']").first().click();
        assertThat(page.url()).contains("/provinces/TH-83/lines/P-2.2.2");
    }

    @Test
    void the_language_is_switched_on_the_page_and_stays() {
        Page page = browser.open("th", 1440, ledger.address() + "/provinces/TH-83?fy=2557");

        page.locator("a[hreflang='en'], a[lang='en'], a[href*='lang=en']")
                .first()
                .click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");

        page.locator("a[href*='/lines/P-2.2.2']").first().click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }
}
