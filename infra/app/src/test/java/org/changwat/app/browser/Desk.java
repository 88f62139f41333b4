package org.changwat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.changwat.app.RunningLedger;

/** An official at a browser: signed in, before a form of the work. */
final class Desk {

    private final Browser browser;
    private final RunningLedger ledger;
    private final Page page;

    private Desk(Browser browser, RunningLedger ledger, Page page) {
        this.browser = browser;
        this.ledger = ledger;
        this.page = page;
    }

    static Desk of(Browser browser, RunningLedger ledger, String account, String language, int width) {
        Page page = browser.open(language, width, ledger.address() + "/settings");
        browser.signIn(page, ledger.address() + "/sign-in", account);
        return new Desk(browser, ledger, page);
    }

    Desk opens(String address) {
        page.navigate(ledger.address() + address);
        return this;
    }

    Desk chooses(String field, String value) {
        page.selectOption("#w-" + field, value);
        return this;
    }

    Desk fills(String field, String value) {
        page.fill("#w-" + field, value);
        return this;
    }

    Desk sends() {
        page.locator(".work-go button").click();
        return this;
    }

    /** What the page says of what was sent, once the ledger has taken it. */
    String isTaken() {
        assertThat(page.locator(".work-sent")).isVisible();
        return page.locator(".work-said").innerText();
    }

    /** What the page says where the ledger has not taken it. */
    String isRefused() {
        assertThat(page.locator(".work-refused")).isVisible();
        return page.locator(".work-said").innerText();
    }

    /** The message beside a field. */
    Locator said(String field) {
        return page.locator("#w-" + field + "-said");
    }

    Page page() {
        return page;
    }

    /** Holds the page to what all are held to, and keeps a picture of it. */
    void isFitToRead(String picture) {
        browser.picture(page, picture);
        List<String> findings = Accessibility.findings(page);
        if (!findings.isEmpty()) {
            throw new AssertionError(picture + ": " + findings);
        }
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
            throw new AssertionError(picture + " runs over its edge by " + overflow + " px");
        }
    }
}
