package org.changwat.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader with a keyboard alone, one whose browser runs no scripts, one on a telephone, and one who prints. */
class AnyReaderJourney extends LedgerAtABrowser {

    /** The width of an A4 sheet within its margins, in CSS pixels. */
    private static final int SHEET = 703;

    /** The ranking of five made one of thirty, with the fold that a page of so many has. */
    private static final String LONG_RANKING = """
            (() => {
                const table = document.querySelector(".ranking");
                const body = table.tBodies[0];
                while (body.rows.length < 30) {
                    body.append(body.rows[0].cloneNode(true));
                }
                const fold = document.createElement("input");
                fold.type = "checkbox";
                fold.id = "fold-ranking";
                fold.className = "fold";
                table.before(fold);
            })()
            """;

    @Test
    void a_keyboard_skips_to_the_content_and_walks_the_map_with_the_place_seen() {
        Page page = browser.open("th", 1440, ledger.address() + "/?fy=2557");

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("document.activeElement.closest('main') !== null"))
                .as("the skip link leads past the masthead")
                .isTrue();

        List<String> walked = new ArrayList<>();
        for (int i = 0; i < 120 && walked.size() < 76; i++) {
            page.keyboard().press("Tab");
            Object tile = page.evaluate(
                    "document.activeElement.closest('.map') ? document.activeElement.getAttribute('href') : null");
            if (tile != null) {
                walked.add(tile.toString());
            }
        }
        assertThat(walked).hasSize(76).doesNotHaveDuplicates();
        assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .as("where the focus is can be seen")
                .isNotEqualTo("none");

        page.locator(".map a[href^='/provinces/TH-83']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("จังหวัดภูเก็ต");
        page.context().close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/?fy=2557, .map a[href^='/provinces/TH-83'], 2.77",
        "/provinces/TH-83?fy=2557, .score-self .figure strong, 4.0285",
        "/provinces/TH-83/lines/P-2.2.2?fy=2557, .timeline, ตรวจรับขั้นตอนที่ 3",
        "/change-requests?fy=2557, .register tbody, คำขอ"
    })
    void without_scripts_a_page_is_read_in_full(String address, String place, String said) {
        Page page = browser.withoutScripts("th", ledger.address() + address);

        assertThat(page.locator(place).first()).containsText(said);
        page.context().close();
    }

    @Test
    void without_scripts_a_register_is_filtered_and_a_moment_chosen() {
        Page page = browser.withoutScripts("th", ledger.address() + "/change-requests?fy=2557");
        int all = page.locator(".register tbody tr").count();

        page.selectOption("#f-decision", "REFUSED");
        page.locator(".filters-go button").click();
        assertThat(page.url()).contains("decision=REFUSED");
        assertThat(page.locator(".register tbody tr").count()).isLessThan(all);

        page.navigate(ledger.address() + "/provinces/TH-83?fy=2557");
        page.locator("details.asof summary").click();
        page.fill("#asOfPosition", "300");
        page.locator(".asof-form button").click();
        assertThat(page.locator(".banner-past")).containsText("300");
        page.context().close();
    }

    @Test
    void a_telephone_folds_the_regions_and_unfolds_them_without_a_script() {
        Page page = browser.withoutScripts("th", ledger.address() + "/?fy=2553");
        Locator seen = page.locator(".coverage tbody tr").filter(new Locator.FilterOptions().setVisible(true));
        assertThat(seen).hasCount(18);

        page.setViewportSize(360, 900);
        assertThat(seen).hasCount(6);
        page.locator("label[for=fold-coverage]").click();
        assertThat(seen).hasCount(18);
        page.context().close();
    }

    @Test
    void a_telephone_folds_a_long_ranking_to_its_first_ten_and_last_two() {
        Page page = browser.open("th", 360, ledger.address() + "/?fy=2557");
        page.evaluate(LONG_RANKING);
        Locator seen = page.locator(".ranking tbody tr").filter(new Locator.FilterOptions().setVisible(true));

        assertThat(seen).hasCount(12);
        page.locator("#fold-ranking").check();
        assertThat(seen).hasCount(30);
        page.setViewportSize(1440, 900);
        page.locator("#fold-ranking").evaluate("box => box.checked = false");
        assertThat(seen).hasCount(30);
        assertThat(page.locator("#fold-ranking")).isHidden();
        page.context().close();
    }

    @Test
    void an_open_page_of_a_cluster_follows_its_provinces() {
        Page page = browser.open("th", 1440, ledger.address() + "/clusters/K52-07?fy=2557");
        Locator gap = page.locator(".ranking tbody tr:has-text('ตรัง') .against");
        String before = gap.innerText();

        HttpResponse<String> taken = ledger.command("SubmitMilestone", """
                {"unit":"TH-92","fiscalYear":2557,"line":"S-4","step":5,"achievedOn":"2014-09-29","completion":"DONE",
                 "round":"TWELVE_MONTH","narrative":"ครบ","evidence":[{"title":"รายงาน"}],"reason":"ส่งขั้นที่ 5"}
                """);

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(gap).not().hasText(before);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?fy=2557",
                "/provinces/TH-83?fy=2557",
                "/provinces/TH-83/lines/P-2.2.2?fy=2557",
                "/change-requests?fy=2557",
                "/calendar?fy=2557"
            })
    void on_paper_a_page_keeps_to_its_sheet_and_leaves_out_what_paper_cannot_do(String address) {
        Page page = browser.open("th", SHEET, ledger.address() + address);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".places, .filters, .asof, .exports, .languages, .reader, .skip, .fold-all")
                        .filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        assertThat(page.locator("h1")).isVisible();
        assertThat(((Number) page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .intValue())
                .isLessThanOrEqualTo(0);
        assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        page.context().close();
    }
}
