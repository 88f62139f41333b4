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
import org.changwat.app.access.Contract.Operation;
import org.changwat.command.api.CommandCatalogue;
import org.changwat.security.CommandTargets;
import org.changwat.security.Endpoint;
import org.changwat.security.Endpoints;
import org.changwat.security.Roles;
import org.changwat.security.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every operation of the OpenAPI document, and every page, for every role and for nobody, for one's own unit and another's: let in or
 * refused as classified, and every refusal recorded. An endpoint or a command that nobody has classified fails here.
 */
class AccessMatrixIT {

    private static final String OTHERS = AdministratorsDesk.CHOSEN;

    @TempDir
    static Path data;

    private static RunningLedger ledger;

    /** Authorization of an account of each role. */
    private static final Map<Roles, String> BY_ROLE = new TreeMap<>();

    private static final Map<Roles, String> NAMES = new TreeMap<>();

    /** Let in by their row, and then refused what is another unit's and not published. */
    private static final Set<String> DECIDED_BY_WHAT_IS_READ = Set.of(
            "/api/v1/events/{position}",
            "/api/v1/evidence",
            "/api/v1/draft-indicators/{fiscalYear}/{unit}",
            "/api/v1/reports/indicator-form/{fiscalYear}/{unit}/{line}",
            "/api/v1/reports/summary/{fiscalYear}/{unit}",
            "/api/v1/reports/round/{fiscalYear}/{round}",
            "/api/v1/reports/filed");

    /** Of the roles at hand, those with a part in Phuket's work of the year. */
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

    private static Contract contract;

    @BeforeAll
    static void an_account_for_each_role() throws Exception {
        ledger = RunningLedger.start(
                data,
                "--changwat.load=cases",
                "--changwat.access.years-open-after=-1",
                "--changwat.access.requests-per-address=100000",
                "--changwat.access.requests-per-account=100000");
        AdministratorsDesk desk = new AdministratorsDesk(ledger.address(), "admin", RunningLedger.password());
        of(Roles.PROVINCE_OFFICER, "officer-TH-83");
        of(Roles.GOVERNOR, "governor-TH-83");
        of(Roles.OPDC_ANALYST, "opdc");
        of(Roles.EVALUATOR, "evaluator");
        of(Roles.COMMITTEE_SECRETARY, "committee");
        of(Roles.INSPECTOR, "inspector-7");
        of(Roles.INSPECTION_BUREAU, "bureau");
        of(Roles.STATISTICAL_OFFICE, "nso");
        of(Roles.AUDITOR, "auditor");
        of(Roles.INTEGRATOR, "integrator");
        of(Roles.DASHBOARD_USER, "viewer");
        of(Roles.OPERATOR, "operator");
        of(Roles.ADMIN, "admin");
        opened(desk, Roles.CLUSTER_OFFICER, "K52-07", "");
        opened(desk, Roles.AGENCY_OFFICER, "AG-MOI-IGB", "");
        opened(desk, Roles.INDEPENDENT_ASSESSOR, "", "");
        opened(desk, Roles.ASSISTANT_INSPECTOR, "", "2552-7");
        opened(desk, Roles.SUPERVISION_BUREAU, "", "");
        opened(desk, Roles.PMO_OFFICE, "", "");
        assertThat(BY_ROLE.keySet()).containsExactly(Roles.values());
        contract = Contract.of(ledger);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void every_mapped_endpoint_has_its_row() {
        List<String> unclassified = new ArrayList<>();
        mapped().stream()
                .filter(each -> Endpoints.of(each.method(), each.pattern()).isEmpty())
                .forEach(each -> unclassified.add(each.toString()));
        contract.operations().stream()
                .filter(each -> each.described().path("security").isEmpty())
                .forEach(each -> unclassified.add(each.toString()));

        assertThat(mapped()).hasSizeGreaterThan(30);
        assertThat(unclassified)
                .as("add a row to org.changwat.security.Endpoints for each of these")
                .isEmpty();
    }

    @Test
    void every_command_that_a_person_sends_has_its_row() {
        assertThat(ledger.context().getBean(CommandCatalogue.class).all().stream()
                        .filter(entry -> !entry.automationOnly())
                        .map(CommandCatalogue.Entry::name)
                        .filter(name -> !CommandTargets.has(name))
                        .toList())
                .as("add a row to org.changwat.security.CommandTargets for each of these")
                .isEmpty();
    }

    @Test
    void every_role_is_let_in_where_the_document_says_and_refused_and_recorded_elsewhere() {
        Map<Roles, Set<String>> refused = new TreeMap<>();
        for (Operation each : contract.operations()) {
            if (each.isCommand() || each.isStream()) {
                continue;
            }
            int anonymous = status(each, "");
            assertThat(anonymous == 401).as(each + " for nobody: " + anonymous).isEqualTo(!each.isOpen());
            for (Roles role : Roles.values()) {
                boolean admitted = each.roles().isEmpty() || each.roles().contains(role.name());
                long before = DECIDED_BY_WHAT_IS_READ.contains(each.path()) ? refusals(NAMES.get(role)) : 0;
                int status = status(each, BY_ROLE.get(role));
                assertThat(status).as(each + " for " + role).isNotEqualTo(401).isLessThan(500);
                if (!admitted) {
                    assertThat(status).as(each + " for " + role).isEqualTo(403);
                    refused.computeIfAbsent(role, none -> new TreeSet<>()).add(each.toString());
                } else if (!DECIDED_BY_WHAT_IS_READ.contains(each.path())) {
                    assertThat(status).as(each + " for " + role).isNotEqualTo(403);
                } else if (status == 403) {
                    assertThat(refusals(NAMES.get(role)))
                            .as(each + " refused to " + role + " is recorded")
                            .isGreaterThan(before);
                }
            }
        }
        refused.forEach((role, operations) ->
                assertThat(denied(NAMES.get(role))).as("refusals of " + role).containsAll(operations));
        assertThat(refused).hasSize(Roles.values().length);
    }

    @Test
    void every_page_asks_whoever_may_not_see_it_to_sign_in_or_refuses() throws Exception {
        BrowserSession anybody = new BrowserSession(ledger.address());
        BrowserSession viewer = new BrowserSession(ledger.address());
        viewer.signIn("viewer", RunningLedger.password());
        for (Mapped each : mapped()) {
            if (each.pattern().startsWith("/api/")
                    || !each.method().equals("GET")
                    || each.pattern().equals("/error")) {
                continue;
            }
            Endpoint row = Endpoints.of("GET", each.pattern()).orElseThrow();
            if (each.pattern().endsWith("/changes")) {
                continue;
            }
            String path = filled(each.pattern());
            boolean asked = anybody.get(path)
                    .headers()
                    .firstValue("Location")
                    .orElse("")
                    .endsWith("/sign-in");
            assertThat(asked).as(each + " for nobody").isEqualTo(!row.open());
            boolean admitted = row.admits(new SignedIn("x", List.of("DASHBOARD_USER"), Set.of(), Set.of()));
            assertThat(viewer.get(path).statusCode() == 403)
                    .as(each + " for a viewer")
                    .isEqualTo(!admitted);
        }
        assertThat(denied("viewer")).contains("GET /admin/accounts");
    }

    @Test
    void every_command_is_held_to_its_roles_and_each_refusal_recorded() {
        Map<Roles, Set<String>> refused = new TreeMap<>();
        long head = head();
        Map<String, Operation> commands = contract.commands();
        for (CommandCatalogue.Entry entry :
                ledger.context().getBean(CommandCatalogue.class).all()) {
            assertThat(commands.containsKey(entry.name())).as(entry.name()).isEqualTo(!entry.automationOnly());
            List<String> roles = entry.automationOnly()
                    ? List.of()
                    : commands.get(entry.name()).roles();
            assertThat(ledger.command(entry.name(), "{}", "Authorization", "").statusCode())
                    .isEqualTo(401);
            for (Roles role : Roles.values()) {
                boolean open = roles.contains(role.name());
                HttpResponse<String> answer = ledger.command(entry.name(), "{}", "Authorization", BY_ROLE.get(role));
                assertThat(answer.statusCode()).as(entry.name() + " by " + role).isEqualTo(open ? 400 : 403);
                if (!open) {
                    refused.computeIfAbsent(role, none -> new TreeSet<>()).add(entry.name());
                }
            }
        }
        refused.forEach((role, names) ->
                assertThat(denied(NAMES.get(role))).as("refusals of " + role).containsAll(names));
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void every_command_about_a_unit_reaches_the_senders_own_and_no_other() {
        OwnAndOther targets = new OwnAndOther(ledger);
        Map<Roles, Set<String>> refused = new TreeMap<>();
        contract.commands()
                .forEach((name, command) -> CommandTargets.memberOf(name).ifPresent(member -> {
                    for (Roles role : OwnAndOther.BOUND) {
                        if (!command.roles().contains(role.name())) {
                            continue;
                        }
                        String authorization = BY_ROLE.get(role);
                        ObjectNode own = targets.own(role, member, contract.body(command));
                        HttpResponse<String> answer =
                                ledger.command(name, own.toString(), "Authorization", authorization);
                        assertThat(answer.statusCode())
                                .as(name + " by " + role + " for its own: " + own + " " + answer.body())
                                .isNotIn(400, 401, 403)
                                .isLessThan(500);
                        ObjectNode other = targets.other(role, member, contract.body(command));
                        HttpResponse<String> refusal =
                                ledger.command(name, other.toString(), "Authorization", authorization);
                        assertThat(RunningLedger.parse(refusal).path("code").asString())
                                .as(name + " by " + role + " for another: " + other + " " + refusal.body())
                                .isEqualTo("access.other-unit");
                        assertThat(refusal.statusCode()).isEqualTo(403);
                        refused.computeIfAbsent(role, none -> new TreeSet<>()).add(name);
                    }
                }));
        refused.forEach((role, names) -> assertThat(deniedFor("access.other-unit", NAMES.get(role)))
                .as("refusals of " + role)
                .containsAll(names));
        assertThat(refused.keySet()).containsExactlyInAnyOrderElementsOf(OwnAndOther.BOUND);
    }

    @Test
    void every_query_shows_what_is_not_published_to_who_has_a_part_in_it_and_the_public_view_to_all_others() {
        Set<String> withheld = new TreeSet<>();
        for (Operation each : contract.operations()) {
            if (!each.method().equals("GET") || each.isStream() || !isFiltered(each)) {
                continue;
            }
            String path = filled(each.path());
            String outside = each.isOpen() ? "" : BY_ROLE.get(Roles.DASHBOARD_USER);
            String open = body(path, outside);
            String whole = body(path, BY_ROLE.get(Roles.AUDITOR));
            if (open.equals(whole)) {
                continue;
            }
            withheld.add(each.path());
            assertThat(body(path, RunningLedger.as("officer-TH-81")))
                    .as(path + " for the officer of another province")
                    .isEqualTo(open);
            BY_ROLE.forEach((role, authorization) -> assertThat(body(path, authorization))
                    .as(path + " for " + role)
                    .isEqualTo(HAVE_A_PART.contains(role) ? whole : open));
        }
        assertThat(withheld)
                .contains(
                        "/api/v1/scorecards/{fiscalYear}/{unit}",
                        "/api/v1/scorecards/{fiscalYear}/{unit}/lines/{line}/history",
                        "/api/v1/dashboards/{fiscalYear}/provinces/{code}");
    }

    @Test
    void nobody_acts_for_another_unit_or_region() {
        for (String command : List.of("SubmitMilestone", "WithdrawMilestone")) {
            assertThat(milestone(command, "TH-83", RunningLedger.as("officer-TH-81")))
                    .isEqualTo(403);
            assertThat(milestone(command, "TH-83", BY_ROLE.get(Roles.CLUSTER_OFFICER)))
                    .isEqualTo(403);
            assertThat(milestone(command, "TH-83", BY_ROLE.get(Roles.AGENCY_OFFICER)))
                    .isEqualTo(403);
        }
        assertThat(milestone("WithdrawMilestone", "TH-83", RunningLedger.as("officer-TH-83")))
                .isNotIn(401, 403);
        assertThat(visit("TH-50", RunningLedger.as("inspector-7"))).isEqualTo(403);
        assertThat(visit("TH-50", BY_ROLE.get(Roles.ASSISTANT_INSPECTOR))).isEqualTo(403);
        assertThat(denied("officer-TH-81")).contains("SubmitMilestone", "WithdrawMilestone");
        String batch = "{\"command\":\"SubmitMilestone\",\"body\":" + body("TH-83") + "}\n";
        HttpResponse<String> lines = ledger.post(
                "/api/v1/commands", "application/x-ndjson", batch, "Authorization", RunningLedger.as("officer-TH-81"));
        assertThat(RunningLedger.parse(lines).path("status").asInt())
                .as(lines.body())
                .isEqualTo(403);
    }

    @Test
    void unannounced_work_is_seen_by_who_has_a_part_in_it_only() throws Exception {
        Map<String, Boolean> readers = new LinkedHashMap<>();
        readers.put("", false);
        readers.put(RunningLedger.as("officer-TH-81"), false);
        BY_ROLE.forEach((role, authorization) -> readers.put(authorization, HAVE_A_PART.contains(role)));
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
        BrowserSession anybody = new BrowserSession(ledger.address());
        assertThat(anybody.get("/provinces/TH-83?fy=2557").body()).contains("ยังไม่ประกาศคะแนน");
        assertThat(anybody.get("/provinces/TH-85?fy=2557").body()).doesNotContain("ยังไม่ประกาศคะแนน");
        BrowserSession officer = new BrowserSession(ledger.address());
        officer.signIn("officer-TH-83", RunningLedger.password());
        assertThat(officer.get("/provinces/TH-83?fy=2557").body())
                .contains("officer-TH-83")
                .doesNotContain("ยังไม่ประกาศคะแนน");
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

    private static Set<String> denied(String actor) {
        Set<String> operations = new TreeSet<>();
        ledger.json("/api/v1/denials?limit=1000&actor=" + actor)
                .forEach(each -> operations.add(each.path("operation").asString()));
        return operations;
    }

    private static long head() {
        return Long.parseLong(ledger.get("/api/v1/events?limit=1")
                .headers()
                .firstValue("Ledger-Position")
                .orElseThrow());
    }

    private static int milestone(String command, String unit, String authorization) {
        String body = command.equals("SubmitMilestone")
                ? body(unit)
                : "{\"unit\":\"" + unit + "\",\"fiscalYear\":2557,\"line\":\"P-2.2.2\",\"step\":9,"
                        + "\"round\":\"TWELVE_MONTH\",\"reason\":\"ลอง\"}";
        return ledger.command(command, body, "Authorization", authorization).statusCode();
    }

    private static String body(String unit) {
        return "{\"unit\":\"" + unit + "\",\"fiscalYear\":2557,\"line\":\"P-2.2.2\",\"step\":9,\"achievedOn\":"
                + "\"2014-07-02\",\"completion\":\"DONE\",\"round\":\"TWELVE_MONTH\",\"narrative\":\"ลอง\","
                + "\"evidence\":[],\"reason\":\"ลอง\"}";
    }

    private static int visit(String province, String authorization) {
        return ledger.command("RecordInspectionVisit", """
                {"kind":"INSPECTION","method":"SITE","fiscalYear":2557,"round":1,"region":{"scheme":"2552","number":7},
                 "province":"%s","from":"2014-05-01","to":"2014-05-01",
                 "inspectors":[{"person":"P-0001","office":"INSPECTION_BUREAU"}],"subjects":[],"projects":[],
                 "missionGroups":[],"systems":[],"findings":[],"recommendations":[],"evidence":[],
                 "reason":"ลอง"}""".formatted(province), "Authorization", authorization)
                .statusCode();
    }

    private static int status(Operation each, String authorization) {
        String path = filled(each.path());
        return each.method().equals("GET")
                ? ledger.get(path, "Authorization", authorization).statusCode()
                : ledger.post(path, "application/json", "{}", "Authorization", authorization)
                        .statusCode();
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
        return pattern.replace("{fiscalYear}", "2557")
                .replace("{unit}", "TH-83")
                .replace("{code}", "TH-83")
                .replace("{line}", "P-2.2.2")
                .replace("{position}", "1")
                .replace("{name}", "no-such-view")
                .replace("{command}", "NoSuchCommand")
                .replaceAll("\\{[^}]+}", "1");
    }

    /** How often somebody was refused. */
    private static long refusals(String actor) {
        long times = 0;
        for (JsonNode each : ledger.json("/api/v1/denials?limit=1000&actor=" + actor)) {
            times += each.path("times").asLong();
        }
        return times;
    }

    private static Set<String> deniedFor(String reason, String actor) {
        Set<String> operations = new TreeSet<>();
        ledger.json("/api/v1/denials?limit=1000&actor=" + actor + "&reason=" + reason)
                .forEach(each -> operations.add(each.path("operation").asString()));
        return operations;
    }

    private static List<Mapped> mapped() {
        List<Mapped> all = new ArrayList<>();
        ledger.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> {
                    if (!handler.getBeanType().getName().startsWith("org.changwat")) {
                        return;
                    }
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    for (String pattern : info.getPatternValues()) {
                        if (methods.isEmpty()) {
                            all.add(new Mapped("GET", pattern));
                        }
                        methods.forEach(method -> all.add(new Mapped(method.name(), pattern)));
                    }
                });
        return all;
    }

    private static void of(Roles role, String account) {
        BY_ROLE.put(role, RunningLedger.as(account));
        NAMES.put(role, account);
    }

    private static void opened(AdministratorsDesk desk, Roles role, String units, String regions) throws Exception {
        String name = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        desk.openFor(name, role.name(), units, regions);
        BY_ROLE.put(role, RunningLedger.as(name, OTHERS));
        NAMES.put(role, name);
    }

    private record Mapped(String method, String pattern) {}
}
