package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.changwat.app.RunningLedger;
import org.changwat.security.Endpoint;
import org.changwat.security.Endpoints;
import org.changwat.security.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Every page and every form's target that is mapped, and the actuator, for nobody and for each role: answered as {@code pages.table}
 * says, which somebody wrote by hand. What is mapped and not in the table fails here.
 */
class PagesMatrixIT {

    /** After it the caller has to sign in again. */
    private static final Set<String> ENDS_THE_SESSION = Set.of("/account/sign-out-everywhere");

    @TempDir
    static Path data;

    private static RunningLedger ledger;

    private static Callers callers;

    @BeforeAll
    static void an_account_for_each_role() throws Exception {
        ledger = RunningLedger.start(
                data,
                "--changwat.load=cases",
                "--changwat.access.years-open-after=-1",
                "--logging.level.org.changwat.security=error",
                "--changwat.access.requests-per-address=100000",
                "--changwat.access.requests-per-account=100000");
        callers = Callers.of(ledger);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void every_page_answers_each_caller_as_classified_and_records_each_refusal() throws Exception {
        AccessTable table = AccessTable.read("pages.table");
        Map<String, BrowserSession> sessions = new LinkedHashMap<>();
        sessions.put(AccessTable.NOBODY, new BrowserSession(ledger.address()));
        for (Roles role : Roles.values()) {
            sessions.put(role.name(), signedIn(role));
        }
        List<String> faults = new ArrayList<>();
        Map<Roles, Set<String>> refused = new TreeMap<>();
        for (Mapped each : mapped()) {
            Map<String, String> seen = new LinkedHashMap<>();
            for (Map.Entry<String, BrowserSession> session : sessions.entrySet()) {
                String cell = cell(each, session.getValue(), session.getKey().equals(AccessTable.NOBODY));
                seen.put(session.getKey(), cell);
                if (cell.equals(AccessTable.REFUSED)) {
                    refused.computeIfAbsent(Roles.valueOf(session.getKey()), none -> new TreeSet<>())
                            .add(each.pattern().startsWith("/actuator") ? "GET /actuator/**" : each.toString());
                } else if (ENDS_THE_SESSION.contains(each.pattern()) && cell.equals(AccessTable.IN)) {
                    session.setValue(signedIn(Roles.valueOf(session.getKey())));
                }
            }
            AccessMatrixIT.compare(each.toString(), table, seen, faults);
        }
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
        refused.forEach((role, pages) ->
                assertThat(denied(callers.name(role))).as(role.name()).containsAll(pages));
        assertThat(refused).hasSizeGreaterThan(15);
    }

    @Test
    void a_real_cookie_without_its_csrf_token_changes_nothing_on_any_form() throws Exception {
        BrowserSession admin = signedIn(Roles.ADMIN);
        int forms = 0;
        for (Mapped each : mapped()) {
            if (each.method().equals("GET")) {
                continue;
            }
            HttpResponse<String> forged = admin.post(path(each.pattern()), "application/x-www-form-urlencoded", "a=b");
            assertThat(forged.statusCode()).as(each.toString()).isEqualTo(403);
            forms++;
        }
        assertThat(forms).isGreaterThan(3);
        assertThat(admin.get("/admin/accounts").statusCode())
                .as("the session goes on")
                .isEqualTo(200);
    }

    @Test
    void what_is_mapped_and_has_no_row_is_there_for_nobody() throws Exception {
        BrowserSession operator = signedIn(Roles.OPERATOR);
        BrowserSession nobody = new BrowserSession(ledger.address());
        for (String path : List.of("/scanned-openapi", "/swagger-ui/index.html", "/actuator/nothing")) {
            assertThat(operator.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(nobody.get(path).statusCode()).as(path).isIn(401, 404);
        }
    }

    @Test
    void a_program_that_takes_json_only_is_sent_no_page() {
        int pages = 0;
        for (Mapped each : mapped()) {
            boolean open = Endpoints.of(each.method(), each.pattern())
                    .map(Endpoint::open)
                    .orElse(false);
            if (!open || !each.method().equals("GET") || isNoPage(each)) {
                continue;
            }
            String page = path(each.pattern());
            for (String accept : List.of("application/json", "text/csv", "application/json, image/*")) {
                HttpResponse<String> refused = ledger.get(page, "Accept", accept);
                assertThat(refused.statusCode()).as(accept + " at " + page).isEqualTo(406);
                assertThat(refused.headers().firstValue("Content-Type").orElse(""))
                        .as(page)
                        .startsWith("application/problem+json");
                assertThat(RunningLedger.parse(refused).path("code").asString()).isEqualTo("media-type.not-offered");
            }
            for (String accept : List.of(
                    "",
                    "*/*",
                    "text/html",
                    "application/json, */*;q=0.1",
                    "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8")) {
                HttpResponse<String> shown = ledger.get(page, "Accept", accept);
                assertThat(shown.statusCode()).as(accept + " at " + page).isNotEqualTo(406);
                assertThat(shown.headers().firstValue("Content-Type").orElse(""))
                        .as(accept + " at " + page)
                        .startsWith(shown.statusCode() == 200 || accept.contains("html") ? "text/html" : "");
            }
            pages++;
        }
        assertThat(pages).isGreaterThan(20);
    }

    /** Streams, and what the machine says of itself. */
    private static boolean isNoPage(Mapped each) {
        return each.pattern().endsWith("/changes") || each.pattern().startsWith("/actuator");
    }

    @Test
    void what_is_not_there_is_told_to_programs_as_a_problem_and_to_people_as_a_page() throws Exception {
        for (String accept : List.of("application/json", "text/csv", "*/*", "application/problem+json")) {
            HttpResponse<String> thai = ledger.get("/nope", "Accept", accept);
            assertThat(thai.statusCode()).as(accept).isEqualTo(404);
            assertThat(thai.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(thai.headers().firstValue("Content-Language")).contains("th");
            JsonNode problem = RunningLedger.parse(thai);
            assertThat(problem.path("code").asString()).isEqualTo("path.unknown");
            assertThat(problem.path("status").asInt()).isEqualTo(404);
            assertThat(problem.path("detail").asString()).matches("(?s).*[\\u0E00-\\u0E7F].*");
            assertThat(problem.has("timestamp") || problem.has("path")).isFalse();
            HttpResponse<String> english = ledger.get("/nope", "Accept", accept, "Accept-Language", "en");
            assertThat(RunningLedger.parse(english).path("title").asString()).isEqualTo("Not found");
        }
        assertThat(new BrowserSession(ledger.address()).get("/nope").body()).contains("<h1");
    }

    private static String cell(Mapped each, BrowserSession session, boolean isAnonymous) throws Exception {
        String path = path(each.pattern());
        HttpResponse<?> answer;
        if (each.method().equals("GET")) {
            answer = each.pattern().endsWith("/changes") ? session.began(path) : session.get(path);
        } else {
            answer = session.form(isAnonymous ? "/sign-in" : "/account", path);
        }
        if (answer.statusCode() >= 500) {
            return "!" + answer.statusCode();
        }
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == 401 || isAnonymous && to.endsWith("/sign-in")) {
            return AccessTable.ASKED;
        }
        return answer.statusCode() == 403 ? AccessTable.REFUSED : AccessTable.IN;
    }

    private static BrowserSession signedIn(Roles role) throws Exception {
        BrowserSession session = new BrowserSession(ledger.address());
        String password =
                callers.name(role).startsWith("assistant") ? AdministratorsDesk.CHOSEN : RunningLedger.password();
        session.signIn(callers.name(role), password);
        return session;
    }

    private static Set<String> denied(String actor) {
        Set<String> operations = new TreeSet<>();
        for (JsonNode each : ledger.json("/api/v1/denials?limit=1000&actor=" + actor)) {
            operations.add(each.path("operation").asString());
            assertThat(each.path("object").asString()).as(each.toString()).isNotBlank();
        }
        return operations;
    }

    private static String path(String pattern) {
        return pattern.replace("clusters/{code}", "clusters/K52-07")
                .replace("agencies/{code}", "agencies/AG-MOI-IGB")
                .replace("{code}", "TH-83")
                .replace("{line}", "P-2.2.2")
                .replace("{scheme}/{number}", "2552/7")
                .replace("/registers/{name}", "/registers/plans")
                .replace("{command}", "RequestIndicatorChange")
                .replace("/**", "")
                .replaceAll("\\{[^}]+}", "1");
    }

    /** What is mapped outside the contract. */
    private static Set<Mapped> mapped() {
        Set<Mapped> all = new TreeSet<>();
        ledger.context()
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    for (String pattern : info.getPatternValues()) {
                        if (pattern.startsWith("/api/")
                                || pattern.equals("/error")
                                || pattern.startsWith("/scanned-openapi")) {
                            continue;
                        }
                        all.add(new Mapped(
                                methods.isEmpty()
                                        ? "GET"
                                        : methods.iterator().next().name(),
                                pattern));
                    }
                }));
        assertThat(all).hasSizeGreaterThan(30);
        assertThat(all.stream()
                        .filter(each -> !each.pattern().startsWith("/actuator"))
                        .filter(each ->
                                Endpoints.of(each.method(), each.pattern()).isEmpty()))
                .as("add a row to org.changwat.security.Endpoints for each of these")
                .isEmpty();
        return all;
    }

    private record Mapped(String method, String pattern) implements Comparable<Mapped> {

        @Override
        public int compareTo(Mapped other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
