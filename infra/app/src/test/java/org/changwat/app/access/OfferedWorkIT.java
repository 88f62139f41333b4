package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The work that pages offer: to each reader what is the reader's to do, and to nobody an empty bar. */
class OfferedWorkIT {

    private static final Pattern WORK = Pattern.compile("href=\"/work/(\\w+)");

    @TempDir
    static Path data;

    private static RunningLedger ledger;

    @BeforeAll
    static void start() {
        ledger = RunningLedger.start(data, "--changwat.load=cases", "--changwat.access.years-open-after=-1");
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void a_page_offers_its_reader_the_work_that_is_its_own_and_no_other() throws Exception {
        String unit = "/provinces/TH-83?fy=2557";
        String line = "/provinces/TH-83/lines/P-2.2.2?fy=2557";
        assertThat(offered("officer-TH-83", unit))
                .contains("RequestIndicatorChange", "SubmitSelfAssessment")
                .doesNotContain("AcceptSelfAssessment", "RecordInspectionVisit");
        assertThat(offered("officer-TH-83", line)).containsExactly("SubmitMilestone");
        assertThat(offered("evaluator", line)).contains("VerifyMilestone", "AssessIndicator");
        assertThat(offered("evaluator", line)).doesNotContain("SubmitMilestone");
        assertThat(offered("inspector-7", unit)).containsExactly("RecordInspectionVisit");
        for (String stranger : List.of("officer-TH-81", "governor-TH-83")) {
            String page = stranger.startsWith("governor") ? "/provinces/TH-81?fy=2557" : unit;
            assertThat(offered(stranger, page)).as(stranger).isEmpty();
        }
        for (String none : List.of("viewer", "operator", "admin", "auditor")) {
            for (String page : List.of(unit, line)) {
                assertThat(offered(none, page)).as(none + " on " + page).isEmpty();
                assertThat(page(none, page)).doesNotContain("<nav class=\"tasks\"");
            }
        }
        String open = new BrowserSession(ledger.address()).get(unit).body();
        assertThat(works(open)).isEmpty();
        String tasks = open.substring(open.indexOf("<nav class=\"tasks\""));
        assertThat(tasks.substring(0, tasks.indexOf("</nav>"))).containsOnlyOnce("href=\"/sign-in?next=");
    }

    @Test
    void a_bar_of_work_is_there_only_with_something_in_it() throws Exception {
        List<String> pages = new ArrayList<>(List.of("/provinces/TH-83?fy=2557", "/provinces/TH-85?fy=2557"));
        for (JsonNode line : ledger.json("/api/v1/scorecards/2557/TH-83").path("lines")) {
            pages.add("/provinces/TH-83/lines/" + line.path("line").asString() + "?fy=2557");
        }
        assertThat(pages).hasSizeGreaterThan(5);
        int bars = 0;
        for (String reader : List.of("evaluator", "nso", "opdc", "officer-TH-83", "inspector-7")) {
            BrowserSession session = signedIn(reader);
            for (String page : pages) {
                String html = session.get(page).body();
                int bar = html.indexOf("<nav class=\"tasks\"");
                if (bar >= 0) {
                    assertThat(works(html.substring(bar, html.indexOf("</nav>", bar))))
                            .as(reader + " on " + page)
                            .isNotEmpty();
                    bars++;
                }
            }
        }
        assertThat(bars).isGreaterThan(10);
    }

    /** Commands that a page leads to. */
    private static Set<String> offered(String account, String page) throws Exception {
        return works(page(account, page));
    }

    private static String page(String account, String page) throws Exception {
        return signedIn(account).get(page).body();
    }

    private static BrowserSession signedIn(String account) throws Exception {
        BrowserSession session = new BrowserSession(ledger.address());
        session.signIn(account, RunningLedger.password());
        return session;
    }

    private static Set<String> works(String html) {
        Set<String> commands = new TreeSet<>();
        Matcher link = WORK.matcher(html);
        while (link.find()) {
            commands.add(link.group(1));
        }
        return commands;
    }
}
