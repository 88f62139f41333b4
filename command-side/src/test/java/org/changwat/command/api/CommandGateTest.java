package org.changwat.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.changwat.command.scorecard.OpenScorecard;
import org.changwat.events.EventMetadata;
import org.changwat.events.Warning;
import org.changwat.events.log.AppendOutcomeUnknownException;
import org.changwat.events.log.IdempotencyKeyTakenException;
import org.changwat.events.log.LedgerUnavailableException;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.log.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandGateTest {

    private static final String DRAFT = Bodies.framework(2557, "Draft");

    private final GateFixture fixture = new GateFixture();
    private final MemoryLedger ledger = fixture.ledger;

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void an_accepted_command_answers_what_it_wrote_and_where() {
        CommandResult result = accepted(fixture.send("DefineFramework", DRAFT));

        assertThat(result.aggregateId()).isEqualTo("FW-2557");
        assertThat(result.position()).isEqualTo(1);
        assertThat(result.events()).containsExactly(new Receipt.Entry("FrameworkDefined", 1));
        assertThat(result.replayed()).isFalse();
        assertThat(fixture.count("accepted")).isEqualTo(1);
    }

    @Test
    void an_event_carries_the_metadata_of_its_command_and_nothing_else() {
        fixture.send("DefineFramework", DRAFT);
        CommandResult result = accepted(fixture.gate.handle(new CommandEnvelope(
                "PublishFramework", "k-1", Bodies.json(Bodies.publish(2557)), GateFixture.ANALYST, "test/1", true)));

        Map<String, Object> metadata = ledger.all().get(1).metadata();
        assertThat(metadata)
                .containsOnly(
                        Map.entry(EventMetadata.ACTOR, "opdc"),
                        Map.entry(EventMetadata.ROLES, List.of("OPDC_ANALYST")),
                        Map.entry(EventMetadata.COMMAND_ID, result.commandId()),
                        Map.entry(EventMetadata.CORRELATION_ID, result.commandId()),
                        Map.entry(EventMetadata.CAUSATION_ID, result.commandId()),
                        Map.entry(EventMetadata.COMMAND, "PublishFramework"),
                        Map.entry(EventMetadata.CLIENT, "test/1"),
                        Map.entry(EventMetadata.REASON, "ประกาศใช้"),
                        Map.entry(EventMetadata.IDEMPOTENCY_KEY, "k-1"),
                        Map.entry(EventMetadata.BODY_DIGEST, CanonicalBody.digest(Bodies.json(Bodies.publish(2557)))),
                        Map.entry(EventMetadata.SIMULATED, "true"));
    }

    @Test
    void what_a_command_did_not_give_is_absent_from_the_metadata() {
        fixture.send("DefineFramework", DRAFT);

        assertThat(ledger.all().get(0).metadata())
                .containsOnlyKeys(
                        EventMetadata.ACTOR,
                        EventMetadata.ROLES,
                        EventMetadata.COMMAND_ID,
                        EventMetadata.CORRELATION_ID,
                        EventMetadata.CAUSATION_ID,
                        EventMetadata.COMMAND,
                        EventMetadata.CLIENT);
    }

    @Test
    void a_command_that_changes_nothing_answers_the_present_position() {
        fixture.send("DefineFramework", DRAFT);
        fixture.send("DefineFramework", Bodies.framework(2558, "Other"));

        CommandResult result = accepted(fixture.send("DefineFramework", DRAFT));

        assertThat(result.position()).isEqualTo(1);
        assertThat(result.events()).isEmpty();
        assertThat(fixture.count("unchanged")).isEqualTo(1);
    }

    @Test
    void warnings_come_with_the_answer() {
        openCard();

        CommandResult result = accepted(milestone(3, null));

        assertThat(result.warnings()).extracting(Warning::code).contains("scorecard.milestone.gap");
    }

    @Test
    void an_unknown_command_is_404_and_makes_no_meter_of_its_name() {
        CommandProblem problem = problem(fixture.send("x".repeat(5_000), "{}"));

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.code()).isEqualTo("command.unknown");
        assertThat(problem.facts().get("command")).hasSize(100);
        assertThat(fixture.meters.find("changwat.commands").timers())
                .allMatch(timer -> "none".equals(timer.getId().getTag("command")));
    }

    @Test
    void an_automations_command_is_403_for_everybody() {
        CommandProblem problem = problem(
                fixture.send(Actor.LOCAL_OPERATOR, "OpenScorecard", null, "{\"unit\":\"TH-83\",\"fiscalYear\":2557}"));

        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.code()).isEqualTo("access.automation-only");
        assertThat(fixture.count("denied")).isEqualTo(1);
    }

    @Test
    void a_command_of_another_role_is_403_before_its_body_is_looked_at() {
        CommandProblem problem = problem(fixture.send(GateFixture.OFFICER, "DefineFramework", null, "{}"));

        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.facts()).containsEntry("roles", "OPDC_ANALYST");
    }

    @Test
    void the_local_operator_may_send_what_a_person_may() {
        accepted(fixture.send(Actor.LOCAL_OPERATOR, "DefineFramework", null, DRAFT));
    }

    @Test
    void an_invalid_body_names_all_that_is_wrong_and_appends_nothing() {
        CommandProblem problem = problem(fixture.send("PublishFramework", "{\"fiscalYear\":1,\"publishedOn\":\"x\"}"));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.violations())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/fiscalYear", "/publishedOn");
        assertThat(ledger.appends()).isZero();
    }

    @Test
    void a_broken_rule_is_422_with_its_code_and_facts() {
        fixture.send("DefineFramework", DRAFT);
        fixture.send("PublishFramework", Bodies.publish(2557));

        CommandProblem problem = problem(fixture.send("DefineFramework", Bodies.framework(2557, "Later")));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("framework.published");
        assertThat(problem.facts()).isNotEmpty();
        assertThat(fixture.meters
                        .get("changwat.rule.rejections")
                        .tag("code", "framework.published")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void an_unknown_aggregate_is_404() {
        CommandProblem problem = problem(fixture.send("SignAgreement", Bodies.sign(2557, "TH-83")));

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.facts()).containsEntry("aggregate", "PA-2557-TH-83");
    }

    @Test
    void an_unknown_aggregate_that_a_decision_rests_on_is_404() {
        CommandProblem problem = problem(fixture.send("ProposeAgreement", Bodies.agreement(2557, "TH-83")));

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.facts()).containsEntry("aggregate", "FW-2557");
    }

    @Test
    void a_repeated_key_answers_the_first_result_and_appends_nothing() {
        openCard();
        CommandResult first = accepted(milestone(3, "k-1"));
        milestone(1, null);
        int appends = ledger.appends();

        CommandResult again = accepted(milestone(3, "k-1"));

        assertThat(again.replayed()).isTrue();
        assertThat(again)
                .isEqualTo(new CommandResult(
                        first.commandId(),
                        first.aggregateId(),
                        first.position(),
                        first.events(),
                        first.warnings(),
                        true));
        assertThat(first.warnings()).isNotEmpty();
        assertThat(first.events()).hasSizeGreaterThan(1);
        assertThat(ledger.appends()).isEqualTo(appends);
        assertThat(fixture.count("replayed")).isEqualTo(1);
    }

    @Test
    void the_order_of_members_makes_no_other_body() {
        fixture.send("DefineFramework", DRAFT);
        fixture.send(GateFixture.ANALYST, "PublishFramework", "k", "{\"fiscalYear\":2557,\"reason\":\"a\"}");

        assertThat(accepted(fixture.send(
                                GateFixture.ANALYST,
                                "PublishFramework",
                                "k",
                                " { \"reason\" : \"a\", \"fiscalYear\" : 2557 } "))
                        .replayed())
                .isTrue();
    }

    @Test
    void another_body_or_command_under_a_key_is_422() {
        fixture.send(GateFixture.ANALYST, "DefineFramework", "k", DRAFT);

        for (CommandOutcome outcome : List.of(
                fixture.send(GateFixture.ANALYST, "DefineFramework", "k", Bodies.framework(2557, "Other")),
                fixture.send(GateFixture.ANALYST, "PublishFramework", "k", Bodies.publish(2557)))) {
            assertThat(problem(outcome).status()).isEqualTo(422);
            assertThat(problem(outcome).code()).isEqualTo("idempotency.key-reused");
        }
        assertThat(ledger.all()).hasSize(1);
        assertThat(fixture.meters.find("changwat.rule.rejections").counters()).isEmpty();
    }

    @Test
    void a_key_is_one_actors_own() {
        fixture.send(GateFixture.ANALYST, "DefineFramework", "k", DRAFT);

        assertThat(accepted(fixture.send(Actor.LOCAL_OPERATOR, "DefineFramework", "k", Bodies.framework(2558, "Other")))
                        .replayed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "ไทย", "\n"})
    void a_key_is_visible_ascii(String key) {
        CommandProblem problem = problem(fixture.send(GateFixture.ANALYST, "DefineFramework", key, DRAFT));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo("idempotency.key-invalid");
    }

    @Test
    void a_key_has_a_bound() {
        assertThat(fixture.send(GateFixture.ANALYST, "DefineFramework", "k".repeat(201), DRAFT)
                        .status())
                .isEqualTo(400);
        assertThat(fixture.send(GateFixture.ANALYST, "DefineFramework", "k".repeat(200), DRAFT)
                        .status())
                .isEqualTo(200);
    }

    static Stream<Supplier<RuntimeException>> lostRaces() {
        return Stream.of(() -> new ConcurrencyException("lost"), () -> new AggregateStreamCreationException("lost"));
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void a_lost_race_is_decided_again_three_times(Supplier<RuntimeException> lost) {
        for (int race = 0; race < 3; race++) {
            ledger.failNext(lost);
        }

        accepted(fixture.send("DefineFramework", DRAFT));

        assertThat(ledger.appends()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void a_race_lost_a_fourth_time_is_409(Supplier<RuntimeException> lost) {
        for (int race = 0; race < 4; race++) {
            ledger.failNext(lost);
        }

        CommandProblem problem = problem(fixture.send("DefineFramework", DRAFT));

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("ledger.conflict");
        assertThat(ledger.appends()).isEqualTo(4);
        assertThat(ledger.all()).isEmpty();
        assertThat(fixture.count("conflict")).isEqualTo(1);
    }

    @Test
    void a_key_taken_in_the_meantime_answers_what_took_it() {
        try (GateFixture elsewhere = new GateFixture(ledger)) {
            ledger.failNext(() -> {
                onAnotherThread(() -> elsewhere.send(GateFixture.ANALYST, "DefineFramework", "k", DRAFT));
                return new ConcurrencyException("lost to the same command in another process");
            });

            CommandResult result = accepted(fixture.send(GateFixture.ANALYST, "DefineFramework", "k", DRAFT));

            assertThat(ledger.all()).hasSize(1);
            assertThat(result.replayed()).isTrue();
        }
    }

    @Test
    void a_repetition_that_overtakes_its_first_is_answered_alike() throws Exception {
        openCard();
        accepted(fixture.send("ProposeAgreement", Bodies.agreement(2557, "TH-81")));
        List<Callable<CommandOutcome>> sends = Collections.nCopies(
                8, () -> fixture.send(GateFixture.ANALYST, "SignAgreement", "k", Bodies.sign(2557, "TH-81")));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<CommandResult> results = new ArrayList<>();
        for (Future<CommandOutcome> send : threads.invokeAll(sends)) {
            results.add(accepted(send.get()));
        }
        threads.shutdown();

        assertThat(results)
                .extracting(CommandResult::commandId)
                .containsOnly(results.get(0).commandId());
        assertThat(results).filteredOn(result -> !result.replayed()).hasSize(1);
        assertThat(ledger.ofAggregate("PA-2557-TH-81")).hasSize(2);
    }

    @Test
    void a_key_that_the_log_refuses_is_read_and_answered() {
        try (GateFixture elsewhere = new GateFixture(ledger)) {
            ledger.failNext(() -> {
                onAnotherThread(() -> elsewhere.send(GateFixture.ANALYST, "DefineFramework", "k", DRAFT));
                return new IdempotencyKeyTakenException("opdc", "k");
            });

            CommandResult result = accepted(fixture.send(GateFixture.ANALYST, "DefineFramework", "k", DRAFT));

            assertThat(result.replayed()).isTrue();
            assertThat(result.events()).containsExactly(new Receipt.Entry("FrameworkDefined", 1));
        }
    }

    @Test
    void an_unavailable_ledger_is_503_with_a_time_to_try_again() {
        ledger.failNext(() -> new LedgerUnavailableException("queue full", null));

        CommandProblem problem = problem(fixture.send("DefineFramework", DRAFT));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("ledger.unavailable");
        assertThat(problem.retryAfter()).isPositive();
        assertThat(ledger.appends()).isEqualTo(1);
        assertThat(fixture.count("unavailable")).isEqualTo(1);
    }

    @Test
    void a_database_that_fails_under_a_read_is_503() {
        ledger.away(new MongoSocketReadException("gone", new ServerAddress()));

        CommandProblem problem = problem(fixture.send(GateFixture.ANALYST, "DefineFramework", "k", DRAFT));

        assertThat(problem.code()).isEqualTo("ledger.unavailable");
    }

    @Test
    void an_unanswered_append_that_stands_is_found_under_its_key() {
        ledger.failAfterNext(() -> new AppendOutcomeUnknownException("no answer", new RuntimeException()));

        CommandResult result = accepted(fixture.send(GateFixture.ANALYST, "DefineFramework", "k", DRAFT));

        assertThat(result.position()).isEqualTo(1);
        assertThat(result.replayed()).isFalse();
        assertThat(result.commandId()).isEqualTo(ledger.all().get(0).metadata().get(EventMetadata.COMMAND_ID));
    }

    @Test
    void an_unanswered_append_that_shows_nowhere_is_503_unknown() {
        ledger.failNext(() -> new AppendOutcomeUnknownException("no answer", new RuntimeException()));

        CommandProblem problem = problem(fixture.send(GateFixture.ANALYST, "DefineFramework", "k", DRAFT));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("ledger.outcome-unknown");
        assertThat(fixture.count("unknown")).isEqualTo(1);
    }

    @Test
    void an_unanswered_append_without_a_key_is_503_unknown() {
        ledger.failAfterNext(() -> new AppendOutcomeUnknownException("no answer", new RuntimeException()));

        assertThat(problem(fixture.send("DefineFramework", DRAFT)).code()).isEqualTo("ledger.outcome-unknown");
    }

    @Test
    void a_failure_of_our_own_is_500_with_an_id_and_no_word_of_it() {
        ledger.failNext(() -> new IllegalStateException("secret"));

        CommandProblem problem = problem(fixture.send("DefineFramework", DRAFT));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.code()).isEqualTo("ledger.internal");
        assertThat(problem.facts()).containsOnlyKeys("id");
        assertThat(problem.toString()).doesNotContain("secret");
        assertThat(fixture.count("error")).isEqualTo(1);
    }

    @Test
    void gates_of_two_processes_race_on_one_aggregate_and_lose_nothing() throws Exception {
        List<Callable<CommandOutcome>> sends = new ArrayList<>();
        try (GateFixture elsewhere = new GateFixture(ledger)) {
            for (int i = 0; i < 40; i++) {
                GateFixture process = i % 2 == 0 ? fixture : elsewhere;
                String body = Bodies.framework(2557, "Draft " + i);
                sends.add(() -> process.send("DefineFramework", body));
            }
            ExecutorService threads = Executors.newFixedThreadPool(4);
            long accepted = 0;
            for (Future<CommandOutcome> send : threads.invokeAll(sends)) {
                CommandOutcome outcome = send.get();
                assertThat(outcome.status()).isIn(200, 409);
                accepted += outcome.status() == 200 ? 1 : 0;
            }
            threads.shutdown();

            assertThat(accepted).isPositive();
            assertThat(ledger.all())
                    .extracting(LoggedEvent::sequence)
                    .containsExactlyElementsOf(
                            LongStream.range(0, accepted).boxed().toList());
        }
    }

    @Test
    void a_record_cites_only_files_that_are_here() {
        openCard();
        String sha256 = "ab".repeat(32);
        String body = Bodies.milestone(2557, "TH-83", 1)
                .replaceFirst("\\}$", ",\"evidence\":[{\"title\":\"Scan\",\"sha256\":\"" + sha256 + "\"}]}");

        CommandProblem problem = problem(fixture.send(GateFixture.OFFICER, "SubmitMilestone", null, body));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("evidence.not-stored");
        assertThat(problem.facts()).containsEntry("sha256", sha256);

        fixture.files.store(new EvidenceFile(sha256, "application/pdf", new byte[] {1}, Instant.EPOCH, "somsri"));
        accepted(fixture.send(GateFixture.OFFICER, "SubmitMilestone", null, body));
    }

    private static void onAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private void openCard() {
        fixture.send("DefineFramework", DRAFT);
        fixture.send("PublishFramework", Bodies.publish(2557));
        accepted(fixture.send("ProposeAgreement", Bodies.agreement(2557, "TH-83")));
        accepted(fixture.send("SignAgreement", Bodies.sign(2557, "TH-83")));
        fixture.automation(new OpenScorecard("TH-83", 2557, null, null));
    }

    private CommandOutcome milestone(int step, String key) {
        return fixture.send(GateFixture.OFFICER, "SubmitMilestone", key, Bodies.milestone(2557, "TH-83", step));
    }

    private static CommandResult accepted(CommandOutcome outcome) {
        assertThat(outcome).isInstanceOf(CommandResult.class);
        return (CommandResult) outcome;
    }

    private static CommandProblem problem(CommandOutcome outcome) {
        return assertThat(outcome).asInstanceOf(type(CommandProblem.class)).actual();
    }
}
