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
import org.changwat.security.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every operation of the OpenAPI document and every command, for nobody and for each role, about one's own unit and about another's:
 * answered as the tables say that somebody wrote by hand ({@code operations.table}, {@code commands.table}), and each refusal
 * recorded. What stands in the document and not in a table fails here.
 */
class AccessMatrixIT {

    @TempDir
    static Path data;

    private static RunningLedger ledger;
    private static Callers callers;
    private static Contract contract;

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
        contract = Contract.of(ledger);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void every_operation_answers_each_caller_as_classified_and_records_each_refusal() {
        AccessTable table = AccessTable.read("operations.table");
        SampleRequests requests = new SampleRequests(ledger);
        List<String> faults = new ArrayList<>();
        Map<String, Long> before = refusals();
        Map<String, Long> refused = new TreeMap<>();
        for (Operation each : contract.operations()) {
            if (each.isCommand()) {
                continue;
            }
            Map<String, String> seen = new LinkedHashMap<>();
            int nobody = requests.status(each, "");
            count(refused, "anonymous", nobody == 401 || SampleRequests.isRefusal(each, nobody));
            seen.put(AccessTable.NOBODY, SampleRequests.cell(each, nobody, nobody));
            for (Roles role : Roles.values()) {
                int own = requests.status(each, callers.authorization(role));
                count(refused, callers.name(role), SampleRequests.isRefusal(each, own));
                int other = own;
                if (Callers.BOUND.contains(role)) {
                    other = requests.status(each, callers.othersAuthorization(role));
                    count(refused, callers.othersName(role), SampleRequests.isRefusal(each, other));
                }
                seen.put(role.name(), SampleRequests.cell(each, own, other));
            }
            compare(each.toString(), table, seen, faults);
        }
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
        Map<String, Long> after = refusals();
        refused.forEach((actor, times) -> assertThat(after.getOrDefault(actor, 0L) - before.getOrDefault(actor, 0L))
                .as("recorded refusals of " + actor)
                .isEqualTo(times));
        assertThat(refused).hasSizeGreaterThan(Roles.values().length);
    }

    @Test
    void every_command_is_held_to_its_roles_and_units_as_classified_and_each_refusal_recorded() {
        AccessTable table = AccessTable.read("commands.table");
        OwnAndOther targets = new OwnAndOther(ledger);
        Map<String, Operation> described = contract.commands();
        Map<Roles, Set<String>> roleless = new TreeMap<>();
        Map<Roles, Set<String>> strangers = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (CommandCatalogue.Entry entry :
                ledger.context().getBean(CommandCatalogue.class).all()) {
            String name = entry.name();
            assertThat(described.containsKey(name)).as(name).isEqualTo(!entry.automationOnly());
            String member = CommandTargets.memberOf(name).orElse("");
            Map<String, String> seen = new LinkedHashMap<>();
            int nobody = ledger.command(name, "{}", "Authorization", "").statusCode();
            seen.put(AccessTable.NOBODY, nobody == 401 ? AccessTable.ASKED : "!" + nobody);
            for (Roles role : Roles.values()) {
                String authorization = callers.authorization(role);
                HttpResponse<String> answer = ledger.command(name, "{}", "Authorization", authorization);
                if (answer.statusCode() == 403) {
                    roleless.computeIfAbsent(role, none -> new TreeSet<>()).add(name);
                    seen.put(role.name(), AccessTable.REFUSED);
                } else if (answer.statusCode() != 400) {
                    seen.put(role.name(), "!" + answer.statusCode());
                } else if (!Callers.BOUND.contains(role) || member.isEmpty()) {
                    seen.put(role.name(), AccessTable.IN);
                } else {
                    ObjectNode own = targets.own(role, member, contract.body(described.get(name)));
                    ObjectNode other = targets.other(role, member, contract.body(described.get(name)));
                    int to = sent(name, own, authorization);
                    int toAnother = sent(name, other, authorization);
                    boolean reaches = to < 500 && !List.of(400, 401, 403).contains(to);
                    seen.put(
                            role.name(),
                            !reaches
                                    ? "!" + to + " for its own " + own
                                    : toAnother == 403 ? AccessTable.OWN : AccessTable.IN);
                    strangers.computeIfAbsent(role, none -> new TreeSet<>()).add(name);
                }
            }
            compare(name, table, seen, faults);
        }
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
        roleless.forEach((role, names) -> assertThat(denied(callers.name(role), "access."))
                .as(role.name())
                .containsAll(names));
        strangers.forEach((role, names) -> assertThat(denied(callers.name(role), "access.other-unit"))
                .as(role.name())
                .containsAll(names));
        assertThat(strangers.keySet()).containsExactlyInAnyOrderElementsOf(Callers.BOUND);
    }

    @Test
    void a_line_of_a_batch_is_held_to_the_same_rule() {
        ObjectNode body = contract.body(contract.commands().get("SubmitMilestone"));
        body.put("unit", "TH-83");
        HttpResponse<String> lines = ledger.post(
                "/api/v1/commands",
                "application/x-ndjson",
                "{\"command\":\"SubmitMilestone\",\"body\":" + body + "}\n",
                "Authorization",
                RunningLedger.as("officer-TH-81"));

        assertThat(RunningLedger.parse(lines).path("status").asInt())
                .as(lines.body())
                .isEqualTo(403);
    }

    @Test
    void a_refusal_tells_auditors_who_what_whom_and_why() {
        String body = "{\"unit\":\"TH-50\",\"fiscalYear\":2557,\"line\":\"P-1.2.1\"}";
        long head = head();
        assertThat(ledger.command("VerifyMilestone", body, "Authorization", RunningLedger.as("officer-TH-85"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ledger.get("/api/v1/projections", "Authorization", RunningLedger.as("officer-TH-85"))
                        .statusCode())
                .isEqualTo(403);

        List<String> told = new ArrayList<>();
        for (JsonNode each : ledger.json("/api/v1/denials?actor=officer-TH-85")) {
            told.add(each.path("operation").asString() + " | "
                    + each.path("object").asString() + " | "
                    + each.path("reason").asString());
            assertThat(each.path("address").asString()).isEqualTo("127.0.0.1");
        }
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "VerifyMilestone | TH-50 2557 P-1.2.1 | access.denied",
                        "GET /api/v1/projections | /api/v1/projections | access.denied");
        assertThat(head()).as("the ledger's own log is not written to").isEqualTo(head);
    }

    private static int sent(String name, ObjectNode body, String authorization) {
        return ledger.command(name, body.toString(), "Authorization", authorization)
                .statusCode();
    }

    /** Says in one line what a row should be where it is missing or another. */
    static void compare(String operation, AccessTable table, Map<String, String> seen, List<String> faults) {
        Map<String, String> expected = table.of(operation);
        List<String> cells = new ArrayList<>();
        table.columns().forEach(column -> cells.add(String.valueOf(seen.get(column))));
        if (expected.isEmpty()) {
            faults.add("not classified, answers are: " + operation + "  " + String.join(" ", cells));
        } else if (!expected.equals(seen)) {
            Map<String, String> differ = new LinkedHashMap<>();
            expected.forEach((column, cell) -> {
                if (!cell.equals(seen.get(column))) {
                    differ.put(column, "classified " + cell + ", answered " + seen.get(column));
                }
            });
            faults.add(operation + " " + differ);
        }
    }

    private static void count(Map<String, Long> refused, String actor, boolean wasRefused) {
        if (wasRefused) {
            refused.merge(actor, 1L, Long::sum);
        }
    }

    /** How often each actor was refused so far. */
    private static Map<String, Long> refusals() {
        Map<String, Long> times = new TreeMap<>();
        Set<String> actors = new TreeSet<>(List.of("anonymous"));
        for (Roles role : Roles.values()) {
            actors.add(callers.name(role));
            if (Callers.BOUND.contains(role)) {
                actors.add(callers.othersName(role));
            }
        }
        for (String actor : actors) {
            for (JsonNode each : ledger.json("/api/v1/denials?limit=1000&actor=" + actor)) {
                times.merge(actor, each.path("times").asLong(), Long::sum);
            }
        }
        return times;
    }

    private static Set<String> denied(String actor, String reason) {
        Set<String> operations = new TreeSet<>();
        for (JsonNode each : ledger.json("/api/v1/denials?limit=1000&actor=" + actor)) {
            if (each.path("reason").asString().startsWith(reason)) {
                operations.add(each.path("operation").asString());
            }
        }
        return operations;
    }

    private static long head() {
        return Long.parseLong(ledger.get("/api/v1/events?limit=1")
                .headers()
                .firstValue("Ledger-Position")
                .orElseThrow());
    }
}
