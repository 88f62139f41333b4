package org.changwat.app.browser;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page in both languages on a telephone, a tablet and a desk: it says all it has to say in the reader's language,
 * keeps within its edges and lets everybody in. A picture of each is left for people to look at.
 */
class EveryPageJourney extends LedgerAtABrowser {

    private static final int TABLET = 768;
    private static final List<Integer> WIDTHS = List.of(360, TABLET, 1440);

    /** What axe finds changes with the layout, which a tablet shares, and not with the language but for its contrast and names. */
    private static final Map<String, Set<Integer>> JUDGED = Map.of("th", Set.of(360, 1440), "en", Set.of(360));

    /** Pages by the account that reads them; a reader without one sees what is published. */
    private static final Map<String, List<String>> PAGES = pages();

    private static final Map<String, Page> DESKS = new HashMap<>();

    @AfterAll
    static void leaveTheDesks() {
        DESKS.clear();
    }

    private static Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put(
                "",
                List.of(
                        "/?fy=2557",
                        "/?fy=2557&track=EVALUATOR&cluster=K52-07",
                        "/?fy=2557&region=7&part=South",
                        "/?fy=2540",
                        "/?fy=2557&asOfPosition=300",
                        "/diff?fy=2557&from=100&to=400",
                        "/units?fy=2557",
                        "/regions/2552/7?fy=2557",
                        "/clusters/K52-07?fy=2557",
                        "/agencies/AG-MOI-IGB?fy=2553",
                        "/provinces/TH-83?fy=2557",
                        "/provinces/TH-83?fy=2557&effectiveOn=2014-06-30",
                        "/provinces/TH-50?fy=2557",
                        "/provinces/TH-83/lines/P-2.2.2?fy=2557",
                        "/provinces/TH-83/diff?fy=2557&from=20&to=400",
                        "/events/40",
                        "/change-requests?fy=2557",
                        "/change-requests?fy=2540",
                        "/calendar?fy=2557",
                        "/calendar?fy=2540",
                        "/search?fy=2557&q=tourism",
                        "/search?fy=2557&q=%E0%B8%99%E0%B9%89%E0%B8%B3",
                        "/search?fy=2557&q=zzzz",
                        "/registers?fy=2557",
                        "/registers/knowledge?fy=2565",
                        "/registers/good-practices?fy=2565",
                        "/provinces/TH-00?fy=2557",
                        "/nowhere",
                        "/settings",
                        "/sign-in"));
        pages.put(
                "auditor",
                List.of(
                        "/account",
                        "/incentives?fy=2557",
                        "/inspections?fy=2553",
                        "/inspections?fy=2553&asOfPosition=300",
                        "/recommendations?fy=2553",
                        "/registers/plans?fy=2553",
                        "/registers/projects?fy=2565",
                        "/registers/improvements?fy=2565"));
        pages.put(
                "officer-TH-83",
                List.of(
                        "/provinces/TH-83?fy=2557",
                        "/imports",
                        "/work/SubmitMilestone?unit=TH-83&fy=2557&line=P-2.2.2",
                        "/work/ReportMeasurement?unit=TH-83&fy=2557&line=P-1.2.1",
                        "/work/SubmitSelfAssessment?unit=TH-83&fy=2557",
                        "/work/RequestIndicatorChange?unit=TH-83&fy=2557"));
        pages.put("evaluator", List.of("/work/AssessIndicator?unit=TH-83&fy=2557&line=P-1.2.1"));
        pages.put("admin", List.of("/account", "/admin/accounts"));
        pages.put("bureau", List.of("/work/RecordInspectionVisit?unit=TH-83&fy=2557"));
        return pages;
    }

    static Stream<Arguments> readings() {
        return Stream.of("th", "en")
                .flatMap(language -> PAGES.entrySet().stream().flatMap(each -> each.getValue().stream()
                        .map(address -> Arguments.of(language, each.getKey(), address))));
    }

    @ParameterizedTest(name = "{2} in {0} {1}")
    @MethodSource("readings")
    void a_page_says_all_keeps_its_edges_and_keeps_nobody_out(String language, String account, String address) {
        Page page = DESKS.computeIfAbsent(language + account, desk -> desk(language, account));
        page.navigate(ledger.address() + address);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(page.url()).as("no detour by the sign-in").endsWith(address);
        all.assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        all.assertThat(page.content()).doesNotContain("??");
        all.assertThat(said(page, RAW)).as("codes shown to a reader").isEmpty();
        if (language.equals("th")) {
            all.assertThat(said(page, ENGLISH)).as("English in a Thai page").isEmpty();
        }
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            all.assertThat(said(page, OVER)).as("over the edge at %s px", width).isEmpty();
            if (JUDGED.getOrDefault(language, Set.of()).contains(width)) {
                all.assertThat(Accessibility.findings(page))
                        .as("at %s px", width)
                        .isEmpty();
            }
            if (width != TABLET || language.equals("th")) {
                browser.glance(
                        page,
                        "every" + (address + "-" + account).replaceAll("[^A-Za-z0-9]+", "-") + "-" + language + "-"
                                + width);
            }
        }
        all.assertAll();
    }

    private static Page desk(String language, String account) {
        Page page = browser.open(language, 1440, ledger.address() + "/settings?lang=" + language);
        if (!account.isEmpty()) {
            browser.signIn(page, ledger.address() + "/sign-in", account);
        }
        return page;
    }

    /** Words in capitals joined by underscores that a reader can see: a code where a term should be. */
    private static final String RAW =
            "[...new Set(document.body.innerText.match(/\\b[A-Z]{2,}(?:_[A-Z]+)+\\b/g) || [])]";

    /**
     * Lines of running English that a reader of Thai can see; what stands in an English-only record (a title, a name) is marked as
     * English.
     */
    private static final String ENGLISH = """
            (() => {
                const found = [];
                const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    const box = node.parentElement;
                    if (!box.closest("script, style, option, [lang=en], [hidden]") && box.checkVisibility()
                            && /(?:[A-Za-z][a-z]+ ){2}[A-Za-z]/.test(node.data)) {
                        found.push(node.data.trim());
                    }
                }
                return found;
            })()
            """;

    /** What stands to the right of the page's edge, where the page can be scrolled sideways. */
    private static final String OVER = """
            (() => {
                const edge = document.documentElement.clientWidth;
                return document.documentElement.scrollWidth <= edge ? [] : [...document.body.querySelectorAll("*")]
                    .filter(each => each.getBoundingClientRect().right > edge + 1)
                    .map(each => each.tagName + "." + each.className).slice(0, 5).concat("page");
            })()
            """;

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
