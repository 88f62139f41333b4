package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.changwat.app.RunningLedger;
import org.changwat.app.access.Contract.Operation;
import org.changwat.security.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What Phuket has not announced is read by who has a part in it and by nobody else, whichever way it is asked for: queries, their earlier
 * states, pages, search, forms, lists, feed and stream, files.
 */
class DisclosureIT {

    private static final String SECRET = "บันทึกที่ยังไม่ประกาศ";

    /** Of the roles, those with a part in Phuket's work of the year. */
    private static final Set<Roles> HAVE_A_PART = Set.of(
            Roles.PROVINCE_OFFICER,
            Roles.GOVERNOR,
            Roles.OPDC_ANALYST,
            Roles.EVALUATOR,
            Roles.INDEPENDENT_ASSESSOR,
            Roles.COMMITTEE_SECRETARY,
            Roles.INSPECTOR,
            Roles.ASSISTANT_INSPECTOR,
            Roles.AUDITOR,
            Roles.INTEGRATOR);

    @TempDir
    static Path data;

    private static RunningLedger ledger;
    private static Callers callers;
    private static Contract contract;
    private static long submitted;

    @BeforeAll
    static void start() throws Exception {
        ledger = RunningLedger.start(
                data,
                "--changwat.load=cases",
                "--changwat.access.years-open-after=-1",
                "--changwat.feed.heartbeat=2s",
                "--logging.level.org.changwat.security=error",
                "--changwat.access.requests-per-address=100000",
                "--changwat.access.requests-per-account=100000");
        callers = Callers.of(ledger);
        contract = Contract.of(ledger);
        HttpResponse<String> answer = ledger.command("SubmitMilestone", """
                {"unit":"TH-83","fiscalYear":2557,"line":"P-2.2.2","step":5,"achievedOn":"2014-09-20","completion":"DONE",
                 "round":"TWELVE_MONTH","narrative":"%s","evidence":[{"title":"%s","number":"ภก 0017/2557"}],
                 "reason":"ส่งผลงาน"}""".formatted(SECRET, SECRET));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode told = RunningLedger.parse(answer);
        submitted = told.at("/events/0/position").asLong();
        String last = told.path("position").toString();
        ledger.get("/api/v1/scorecards/2557/TH-83", "Await-Position", last);
        ledger.get("/api/v1/dashboards/2557/provinces/TH-83", "Await-Position", last);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void every_query_shows_what_is_not_published_to_who_has_a_part_in_it_and_the_public_view_to_all_others() {
        Set<String> withheld = new TreeSet<>();
        for (Operation each : contract.operations()) {
            if (!each.method().equals("GET") || each.isStream() || !isFiltered(each)) {
                continue;
            }
            String path = filled(each.path());
            String outside = each.isOpen() ? "" : callers.authorization(Roles.DASHBOARD_USER);
            String open = body(path, outside);
            String whole = body(path, callers.authorization(Roles.AUDITOR));
            if (open.equals(whole)) {
                continue;
            }
            withheld.add(each.path());
            assertThat(open).as(path).doesNotContain(SECRET);
            for (Roles role : Roles.values()) {
                assertThat(body(path, callers.authorization(role)))
                        .as(path + " for " + role)
                        .isEqualTo(HAVE_A_PART.contains(role) ? whole : open);
                if (Callers.BOUND.contains(role)) {
                    assertThat(body(path, callers.othersAuthorization(role)))
                            .as(path + " for " + role + " of another unit")
                            .isEqualTo(open);
                }
            }
        }
        assertThat(withheld)
                .contains(
                        "/api/v1/scorecards/{fiscalYear}/{unit}",
                        "/api/v1/scorecards/{fiscalYear}/{unit}/diff",
                        "/api/v1/scorecards/{fiscalYear}/{unit}/lines/{line}/history",
                        "/api/v1/dashboards/{fiscalYear}/provinces/{code}",
                        "/api/v1/reports/summary/{fiscalYear}/{unit}",
                        "/api/v1/reports/indicator-form/{fiscalYear}/{unit}/{line}");
    }

    @Test
    void an_unannounced_year_is_withheld_at_earlier_moments_too() {
        Map<String, Boolean> readers = new LinkedHashMap<>();
        readers.put("", false);
        readers.put(RunningLedger.as("officer-TH-81"), false);
        for (Roles role : Roles.values()) {
            readers.put(callers.authorization(role), HAVE_A_PART.contains(role));
        }
        readers.forEach((reader, insider) -> {
            JsonNode card = ledger.json("/api/v1/scorecards/2557/TH-83", "Authorization", reader);
            assertThat(card.path("withheld").asBoolean()).as(reader).isEqualTo(!insider);
            assertThat(card.path("lines").toString().contains("\"VERIFIED\"")
                            || card.path("lines").toString().contains("\"SUBMITTED\""))
                    .isEqualTo(insider);
            JsonNode board = ledger.json("/api/v1/dashboards/2557/provinces/TH-83", "Authorization", reader);
            assertThat(board.path("totals").path("self").path("net").isString()).isEqualTo(insider);
            JsonNode history =
                    ledger.json("/api/v1/scorecards/2557/TH-83/lines/P-2.2.2/history", "Authorization", reader);
            assertThat(history.path("changes").isEmpty()).isEqualTo(!insider);
            JsonNode then =
                    ledger.json("/api/v1/scorecards/2557/TH-83?asOf=2030-01-01T00:00:00Z", "Authorization", reader);
            assertThat(then.path("withheld").asBoolean()).isEqualTo(!insider);
            JsonNode difference =
                    ledger.json("/api/v1/scorecards/2557/TH-83/diff?from=1&to=100000", "Authorization", reader);
            assertThat(difference.toString().contains("ScoreRecorded"))
                    .as(reader + difference)
                    .isEqualTo(insider);
        });
        assertThat(ledger.json("/api/v1/scorecards/2557/TH-85", "Authorization", "")
                        .path("withheld")
                        .asBoolean(true))
                .as("a final card is open")
                .isFalse();
    }

    @Test
    void national_and_group_views_show_scores_of_announced_provinces_only() {
        for (String path : List.of(
                "/api/v1/dashboards/2557",
                "/api/v1/dashboards/2557/clusters/K52-07",
                "/api/v1/dashboards/2557/regions/2552/7")) {
            JsonNode open = ledger.json(path, "Authorization", "");
            JsonNode whole = ledger.json(path, "Authorization", callers.authorization(Roles.AUDITOR));
            assertThat(open.toString()).as(path).isNotEqualTo(whole.toString()).doesNotContain(SECRET);
            assertThat(body(path, callers.authorization(Roles.DASHBOARD_USER))).isEqualTo(open.toString());
        }
    }

    @Test
    void pages_and_search_withhold_the_same() throws Exception {
        List<String> pages = List.of(
                "/provinces/TH-83?fy=2557",
                "/provinces/TH-83/lines/P-2.2.2?fy=2557",
                "/provinces/TH-83/diff?fy=2557&from=1&to=100000",
                "/events/" + submitted,
                "/search?fy=2557&q=" + java.net.URLEncoder.encode("ยังไม่ประกาศ", StandardCharsets.UTF_8),
                "/inspections?fy=2557",
                "/change-requests?fy=2557",
                "/work/VerifyMilestone?unit=TH-83&fy=2557&line=P-2.2.2",
                "/?fy=2557",
                "/regions/2552/7?fy=2557");
        Map<String, String> inside = new TreeMap<>();
        BrowserSession officer = signedIn("officer-TH-83");
        for (String page : pages) {
            inside.put(page, results(officer.get(page).body()));
        }
        assertThat(inside.get(pages.get(1))).contains(SECRET);
        assertThat(inside.get(pages.get(3))).contains(SECRET);
        assertThat(inside.get(pages.get(4))).contains("/events/" + submitted);
        for (BrowserSession reader : List.of(
                new BrowserSession(ledger.address()),
                signedIn("officer-TH-81"),
                signedIn("officer-K52-07"),
                signedIn("viewer"),
                signedIn("operator"),
                signedIn("admin"))) {
            for (String page : pages) {
                String seen = results(reader.get(page).body());
                assertThat(seen).as(page).doesNotContain(SECRET).doesNotContain("/events/" + submitted + "\"");
            }
            assertThat(reader.get("/events/" + submitted).statusCode()).isEqualTo(403);
            assertThat(reader.get(pages.get(0)).body()).contains("ยังไม่ประกาศคะแนน");
        }
        assertThat(inside.get(pages.get(0))).doesNotContain("ยังไม่ประกาศคะแนน");
        assertThat(new BrowserSession(ledger.address())
                        .get("/provinces/TH-85?fy=2557")
                        .body())
                .as("a final card is open")
                .doesNotContain("ยังไม่ประกาศคะแนน");
    }

    @Test
    void forms_and_lists_withhold_the_same_in_every_format() {
        for (String form : List.of(
                "/api/v1/reports/summary/2557/TH-83",
                "/api/v1/reports/indicator-form/2557/TH-83/P-2.2.2?round=TWELVE_MONTH",
                "/api/v1/reports/round/2557/TWELVE_MONTH")) {
            for (String format : List.of("html", "pdf", "xlsx")) {
                String path = form + (form.contains("?") ? "&" : "?") + "format=" + format;
                for (String reader : List.of("", RunningLedger.as("officer-TH-81"), RunningLedger.as("viewer"))) {
                    HttpResponse<String> refused = ledger.get(path, "Authorization", reader);
                    assertThat(refused.statusCode()).as(path).isEqualTo(403);
                    assertThat(refused.body()).contains("reading.unpublished");
                }
                assertThat(ledger.get(path, "Authorization", RunningLedger.as("opdc"))
                                .statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
        }
        String list = "/api/v1/change-requests?fiscalYear=2557&format=csv";
        String open = body(list, RunningLedger.as("viewer"));
        assertThat(body(list, "")).isEqualTo(open);
        assertThat(body("/api/v1/draft-indicators/2557?format=csv", RunningLedger.as("viewer")))
                .as("the head of the table and no row")
                .satisfies(text -> assertThat(text.strip().lines()).hasSizeLessThan(2));
    }

    @Test
    void the_feed_and_the_streams_tell_no_more() throws Exception {
        for (Roles role : Roles.values()) {
            HttpResponse<String> one =
                    ledger.get("/api/v1/events/" + submitted, "Authorization", callers.authorization(role));
            assertThat(one.statusCode()).as(role.name()).isEqualTo(HAVE_A_PART.contains(role) ? 200 : 403);
            assertThat(one.body().contains(SECRET)).isEqualTo(HAVE_A_PART.contains(role));
        }
        AdministratorsDesk desk = new AdministratorsDesk(ledger.address(), "admin", RunningLedger.password());
        String secret = desk.open("integrator-81", "INTEGRATOR", "TH-81", "", true);
        String own = RunningLedger.as("integrator-81", secret);
        HttpResponse<String> feed = ledger.get("/api/v1/events?limit=1000", "Authorization", own);
        assertThat(feed.statusCode()).as(feed.body()).isEqualTo(200);
        assertThat(feed.body()).contains("-TH-81").doesNotContain("-TH-83").doesNotContain(SECRET);
        assertThat(ledger.get("/api/v1/events?units=TH-83&limit=1000", "Authorization", own)
                        .body())
                .doesNotContain(SECRET);

        String stream = begun("/api/v1/events/stream?after=" + (submitted - 1), own);
        assertThat(stream).doesNotContain(SECRET);
        assertThat(begun("/api/v1/events/stream?after=" + (submitted - 1), RunningLedger.as("auditor")))
                .contains(SECRET);
        assertThat(begun("/pages/changes?after=" + (submitted - 1), ""))
                .as("pages are told that something changed of a unit, and not what")
                .contains("event: change")
                .contains("data: TH-83")
                .doesNotContain("payload")
                .doesNotContain(SECRET);
    }

    @Test
    void an_answer_kept_by_one_reader_is_not_taken_for_anothers() {
        HttpResponse<String> outside = ledger.get("/api/v1/scorecards/2557/TH-83", "Authorization", "");
        String tag = outside.headers().firstValue("ETag").orElseThrow();

        assertThat(ledger.get("/api/v1/scorecards/2557/TH-83", "Authorization", "", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(ledger.get("/api/v1/scorecards/2557/TH-83", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    /** A page without what the reader asked for, which a page repeats. */
    private static String results(String page) {
        return page.replaceAll("(?s)<input[^>]*>", "")
                .replaceAll("href=\"[^\"]*[?&]q=[^\"]*\"", "")
                .replaceAll("(?s)<title>.*?</title>", "");
    }

    /** What a stream says first, up to its first sign of life. */
    private static String begun(String path, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(ledger.address().resolve(path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        HttpResponse<java.io.InputStream> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("data:") || line.startsWith(":")) {
                    break;
                }
            }
        }
        return said.toString();
    }

    private static BrowserSession signedIn(String name) throws Exception {
        BrowserSession session = new BrowserSession(ledger.address());
        session.signIn(name, RunningLedger.password());
        return session;
    }

    private static String body(String path, String authorization) {
        HttpResponse<String> answer = ledger.get(path, "Authorization", authorization);
        return answer.statusCode() == 200 ? answer.body() : "refused with " + answer.statusCode();
    }

    /** Whether it answers about one province. */
    private static boolean isFiltered(Operation each) {
        return each.path().contains("{unit}") || each.path().contains("/provinces/{code}");
    }

    private static String filled(String pattern) {
        String path = pattern.replace("{fiscalYear}", "2557")
                .replace("{unit}", "TH-83")
                .replace("{code}", "TH-83")
                .replace("{line}", "P-2.2.2");
        return path.endsWith("/diff")
                ? path + "?from=1&to=100000"
                : path.contains("/indicator-form/") ? path + "?round=TWELVE_MONTH" : path;
    }
}
