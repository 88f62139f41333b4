package org.changwat.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.changwat.command.api.CommandTestApplication.MemoryDeadLetters;
import org.changwat.command.api.CommandTestApplication.SwitchedActor;
import org.changwat.events.EventMetadata;
import org.changwat.events.log.LedgerUnavailableException;
import org.changwat.events.log.LoggedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandSideIT {

    private static final List<String> PROVINCES =
            IntStream.rangeClosed(80, 86).mapToObj(number -> "TH-" + number).toList();

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext app;
    private MemoryLedger ledger;
    private SwitchedActor actor;
    private MemoryDeadLetters deadLetters;
    private int port;
    private int year = 2560;

    @BeforeAll
    void start() {
        app = new SpringApplicationBuilder(CommandTestApplication.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "axon.serializer.general=jackson3",
                        "axon.serializer.messages=jackson3",
                        "axon.serializer.events=jackson3",
                        "axon.timeout.enabled=false",
                        "axon.update-check.disabled=true",
                        "disable-axoniq-console-message=true",
                        "spring.main.banner-mode=off")
                .run();
        ledger = app.getBean(MemoryLedger.class);
        actor = app.getBean(SwitchedActor.class);
        deadLetters = app.getBean(MemoryDeadLetters.class);
        port = Integer.parseInt(app.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @BeforeEach
    void a_year_of_its_own_for_each_test() {
        year++;
        actor.is(GateFixture.ANALYST);
    }

    @Test
    void a_command_is_accepted_and_a_repetition_answered_byte_for_byte() throws Exception {
        HttpResponse<String> first =
                post("DefineFramework", Bodies.framework(year, "Draft"), "Idempotency-Key", "k" + year);
        HttpResponse<String> again =
                post("DefineFramework", Bodies.framework(year, "Draft"), "Idempotency-Key", "k" + year);

        assertThat(first.statusCode()).isEqualTo(200);
        JsonNode json = Bodies.json(first.body());
        assertThat(json.propertyNames()).containsExactly("commandId", "aggregateId", "position", "events", "warnings");
        assertThat(json.path("aggregateId").stringValue()).isEqualTo("FW-" + year);
        assertThat(json.path("events").get(0).path("type").stringValue()).isEqualTo("FrameworkDefined");
        assertThat(json.path("events").get(0).path("position").longValue())
                .isEqualTo(json.path("position").longValue());
        assertThat(first.headers().firstValue("Ledger-Position"))
                .hasValue(json.path("position").toString());
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(again.headers().firstValue("Ledger-Position"))
                .isEqualTo(first.headers().firstValue("Ledger-Position"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', th, ไม่มี PA-", "en, en, The ledger holds no PA-", "'en-GB,th;q=0.1', en, The ledger holds no PA-",
        "'de', th, ไม่มี PA-", "'th;q=0.9,en;q=0.1', th, ไม่มี PA-", "';;;', th, ไม่มี PA-"
    })
    void a_problem_comes_in_the_callers_language(String asked, String language, String detail) throws Exception {
        HttpResponse<String> answer = asked.isEmpty()
                ? post("SignAgreement", Bodies.sign(year, "TH-83"))
                : post("SignAgreement", Bodies.sign(year, "TH-83"), "Accept-Language", asked);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
        JsonNode problem = Bodies.json(answer.body());
        assertThat(problem.path("type").stringValue()).isEqualTo("about:blank");
        assertThat(problem.path("title").stringValue()).isNotEmpty();
        assertThat(problem.path("status").intValue()).isEqualTo(404);
        assertThat(problem.path("code").stringValue()).isEqualTo("aggregate.unknown");
        assertThat(problem.path("detail").stringValue()).startsWith(detail);
        assertThat(problem.path("aggregate").stringValue()).isEqualTo("PA-" + year + "-TH-83");
    }

    @Test
    void violations_have_pointer_message_and_code() throws Exception {
        JsonNode problem =
                Bodies.json(post("PublishFramework", "{\"fiscalYear\":1,\"reason\":5}", "Accept-Language", "en")
                        .body());

        assertThat(problem.path("code").stringValue()).isEqualTo("body.invalid");
        assertThat(problem.path("violations").toString())
                .isEqualTo("[{\"pointer\":\"/fiscalYear\",\"message\":\"must be a Buddhist-era fiscal year from 2540 to"
                        + " 2640\",\"code\":\"value.fiscal-year\"},{\"pointer\":\"/reason\",\"message\":\"must be a"
                        + " string\",\"code\":\"type.string\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DefineFramework | {       | 400 | body.malformed",
                "DefineFramework | []      | 400 | body.invalid",
                "DefineFramework | {}{}    | 400 | body.malformed",
                "Nothing         | {}      | 404 | command.unknown",
                "OpenScorecard   | {}      | 403 | access.automation-only"
            })
    void what_a_caller_sends_wrong_has_a_status_and_a_code(String command, String body, int status, String code)
            throws Exception {
        HttpResponse<String> answer = post(command, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Bodies.json(answer.body()).path("code").stringValue()).isEqualTo(code);
    }

    @Test
    void a_role_that_may_not_is_403() throws Exception {
        actor.is(GateFixture.OFFICER);

        HttpResponse<String> answer = post("DefineFramework", Bodies.framework(year, "Draft"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Bodies.json(answer.body()).path("code").stringValue()).isEqualTo("access.denied");
    }

    @Test
    void a_body_beyond_the_bound_is_413_whether_or_not_it_says_its_length() throws Exception {
        byte[] body = new byte[StrictJson.MAX_BYTES + 1];
        Arrays.fill(body, (byte) ' ');
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1/commands/DefineFramework"))
                .header("Content-Type", "application/json");

        assertThat(send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build())
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(request.POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new java.io.ByteArrayInputStream(body)))
                                .build())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void an_unavailable_ledger_is_503_with_retry_after() throws Exception {
        ledger.failNext(() -> new LedgerUnavailableException("away", null));

        HttpResponse<String> answer = post("DefineFramework", Bodies.framework(year, "Draft"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /api/v1/nothing/here                  |                  |                  | 404 | path.unknown",
                "POST   | /api/v1/nothing                       | application/json |                  | 404 | path.unknown",
                "DELETE | /api/v1/commands                      |                  |                  | 405 | method.not-allowed",
                "PUT    | /api/v1/commands/DefineFramework      | application/json |                  | 405 | method.not-allowed",
                "POST   | /api/v1/commands/DefineFramework      | text/plain       |                  | 415 | media-type.unsupported",
                "POST   | /api/v1/commands                      | application/json |                  | 415 | media-type.unsupported",
                "POST   | /api/v1/commands/DefineFramework      | application/json | text/html        | 406 | media-type.not-acceptable",
                "GET    | /api/v1/commands                      |                  | text/html        | 406 | media-type.not-acceptable",
                "GET    | /api/v1/schemas/commands/Nothing      |                  |                  | 404 | schema.unknown",
                "GET    | /api/v1/schemas/events/ScoreRecorded/9 |                 |                  | 404 | schema.unknown",
                "POST   | /api/v1/commands?stopOnError=maybe    | application/x-ndjson |              | 400 | request.invalid"
            })
    void every_refusal_below_the_api_bears_a_code_in_both_languages(
            String method, String path, String type, String accept, int status, String code) throws Exception {
        for (String language : List.of("th", "en")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                    .header("Accept-Language", language)
                    .method(method, HttpRequest.BodyPublishers.ofString("{}"));
            if (type != null) {
                request.header("Content-Type", type);
            }
            if (accept != null) {
                request.header("Accept", accept);
            }
            HttpResponse<String> answer = send(request.build());

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            JsonNode problem = Bodies.json(answer.body());
            assertThat(problem.path("code").stringValue()).isEqualTo(code);
            assertThat(problem.path("detail").stringValue().codePoints().anyMatch(each -> each >= 0x0e00))
                    .isEqualTo(language.equals("th"));
            assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
        }
    }

    @Test
    void another_sides_advice_answers_for_its_own_endpoints() throws Exception {
        assertThat(send(HttpRequest.newBuilder(uri("/api/v1/other?number=x")).build())
                        .body())
                .isEqualTo("its own answer");
        assertThat(send(HttpRequest.newBuilder(uri("/api/v1/other?number=1")).build())
                        .body())
                .isEqualTo("1");
    }

    @Test
    void what_lies_outside_the_api_is_left_alone() throws Exception {
        assertThat(send(HttpRequest.newBuilder(uri("/elsewhere")).build()).body())
                .doesNotContain("path.unknown");
    }

    @Test
    void the_catalogue_tells_of_every_command() throws Exception {
        JsonNode commands = Bodies.json(
                send(HttpRequest.newBuilder(uri("/api/v1/commands")).build()).body());

        assertThat(commands.size())
                .isEqualTo(app.getBean(CommandCatalogue.class).all().size());
        for (JsonNode command : commands) {
            assertThat(command.path("description").path("th").stringValue()).isNotBlank();
            assertThat(command.path("description").path("en").stringValue()).isNotBlank();
            assertThat(command.path("automation").booleanValue())
                    .isEqualTo(command.path("roles").isEmpty());
            HttpResponse<String> schema =
                    send(HttpRequest.newBuilder(uri(command.path("schema").stringValue()))
                            .build());
            assertThat(schema.statusCode()).isEqualTo(200);
            assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
            assertThat(Bodies.json(schema.body()).path("title").stringValue())
                    .isEqualTo(command.path("name").stringValue());
        }
    }

    @Test
    void an_events_schema_is_found_under_its_type_and_revision() throws Exception {
        HttpResponse<String> schema = send(HttpRequest.newBuilder(uri("/api/v1/schemas/events/ScorecardOpened/1"))
                .build());

        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(Bodies.json(schema.body()).path("$id").stringValue())
                .isEqualTo("/api/v1/schemas/events/ScorecardOpened/1");
    }

    @Test
    void an_automation_opens_the_card_and_its_event_tells_what_set_it_off() throws Exception {
        yearWithAgreements(List.of("TH-83"));
        JsonNode signed =
                Bodies.json(post("SignAgreement", Bodies.sign(year, "TH-83")).body());
        assertThat(app.getBean(AutomationProgress.class)
                        .awaitCaughtUp(signed.path("position").longValue(), Duration.ofSeconds(10)))
                .isTrue();

        LoggedEvent opened = ledger.ofAggregate("SC-" + year + "-TH-83").get(0);
        LoggedEvent signature = ledger.at(signed.path("position").longValue()).orElseThrow();
        assertThat(opened.metadata())
                .containsEntry(EventMetadata.ACTOR, "automation:WhenAgreementSignedThenOpenScorecard")
                .containsEntry(EventMetadata.CAUSATION_ID, signature.id())
                .containsEntry(
                        EventMetadata.CORRELATION_ID, signature.metadata().get(EventMetadata.CORRELATION_ID))
                .containsOnlyKeys(
                        EventMetadata.ACTOR,
                        EventMetadata.ROLES,
                        EventMetadata.CORRELATION_ID,
                        EventMetadata.CAUSATION_ID,
                        EventMetadata.COMMAND_ID,
                        EventMetadata.COMMAND);
    }

    @Test
    void automations_begin_at_the_first_event_and_not_by_a_replay() {
        EventProcessingConfiguration processing = app.getBean(EventProcessingConfiguration.class);

        assertThat(processing.eventProcessors().keySet())
                .contains("WhenAgreementSignedThenOpenScorecard", "WhenIndicatorChangeApprovedThenAmendAgreement")
                .allSatisfy(name -> assertThat(name).startsWith("When"));
        assertThat(processing.eventProcessors().values()).allSatisfy(processor -> {
            assertThat(processor).isInstanceOf(PooledStreamingEventProcessor.class);
            assertThat(((PooledStreamingEventProcessor) processor)
                            .processingStatus()
                            .values())
                    .hasSize(1)
                    .noneMatch(EventTrackerStatus::isReplaying);
        });
    }

    @Test
    void a_race_that_an_automation_loses_is_decided_again() throws Exception {
        yearWithAgreements(List.of("TH-83"));
        long letters = deadLetters.size();
        long signature = ledger.all().size() + 1;
        ledger.failNextAt(signature, () -> {
            ledger.failNextAt(signature, () -> new ConcurrencyException("lost again"));
            return new ConcurrencyException("lost");
        });
        awaitCard("TH-83", post("SignAgreement", Bodies.sign(year, "TH-83")));

        assertThat(deadLetters.size()).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_automations_failure_is_set_aside_only_where_it_lasts(boolean lasts) throws Exception {
        yearWithAgreements(List.of("TH-83"));
        long letters = deadLetters.size();
        List<LoggedEvent> before = ledger.all();
        ledger.failNextAt(
                before.size() + 1,
                () -> lasts ? new IllegalStateException("broken") : new LedgerUnavailableException("away", null));
        HttpResponse<String> signed = post("SignAgreement", Bodies.sign(year, "TH-83"));

        if (lasts) {
            long position = Bodies.json(signed.body()).path("position").longValue();
            app.getBean(AutomationProgress.class).awaitCaughtUp(position, Duration.ofSeconds(10));
            assertThat(deadLetters.size()).isEqualTo(letters + 1);
            assertThat(ledger.ofAggregate("SC-" + year + "-TH-83")).isEmpty();
        } else {
            awaitCard("TH-83", signed);
            assertThat(deadLetters.size()).isEqualTo(letters);
        }
    }

    @Test
    void a_batch_comes_out_as_if_its_lines_were_run_one_by_one() throws Exception {
        actor.is(new Actor("loader", List.of("OPDC_ANALYST", "GOVERNOR")));
        for (int run = 0; run < 2; run++, year++) {
            List<String> lines = new ArrayList<>();
            lines.add(line("DefineFramework", Bodies.framework(year, "Draft")));
            lines.add(line("PublishFramework", Bodies.publish(year)));
            for (String unit : PROVINCES) {
                lines.add(line("ProposeAgreement", Bodies.agreement(year, unit)));
                lines.add(line("SignAgreement", Bodies.sign(year, unit)));
                for (int step = 1; step <= 5; step++) {
                    lines.add(line("SubmitMilestone", Bodies.milestone(year, unit, step)));
                }
            }
            HttpResponse<String> answer = batch("", String.join("\n", lines));

            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
            String[] results = answer.body().split("\n");
            assertThat(results).hasSize(lines.size());
            for (int i = 0; i < results.length; i++) {
                assertThat(results[i]).startsWith("{\"line\":" + (i + 1) + ",\"status\":200,\"position\":");
            }
            for (String unit : PROVINCES) {
                assertThat(ledger.ofAggregate("SC-" + year + "-" + unit)).hasSize(11);
            }
        }
    }

    @Test
    void stop_on_error_ends_the_answer_with_the_problem() throws Exception {
        String[] results = batch(
                        "?stopOnError=true",
                        line("DefineFramework", Bodies.framework(year, "Draft")) + "\n\n"
                                + line("SignAgreement", Bodies.sign(year, "TH-83")) + "\n"
                                + line("PublishFramework", Bodies.publish(year)))
                .body()
                .split("\n");

        assertThat(results).hasSize(2);
        JsonNode last = Bodies.json(results[1]);
        assertThat(last.propertyNames()).containsExactly("line", "status", "problem");
        assertThat(last.path("line").intValue()).isEqualTo(3);
        assertThat(last.path("problem").path("code").stringValue()).isEqualTo("aggregate.unknown");
        assertThat(ledger.ofAggregate("FW-" + year)).hasSize(1);
    }

    @Test
    void a_key_in_a_line_is_answered_from_the_log_again() throws Exception {
        String line = "{\"command\":\"DefineFramework\",\"key\":\"b" + year + "\",\"body\":"
                + Bodies.framework(year, "Draft") + "}";
        String first = batch("", line).body();

        assertThat(batch("", line).body()).isEqualTo(first);
        assertThat(ledger.ofAggregate("FW-" + year)).hasSize(1);
    }

    @Test
    void a_client_gets_each_answer_before_it_sends_the_next_line_and_ends_the_batch_by_going_away() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(
                            ("POST /api/v1/commands HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\n"
                                            + "Transfer-Encoding: chunked\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            chunk(socket, line("DefineFramework", Bodies.framework(year, "Draft")) + "\n");
            assertThat(readUntil(socket.getInputStream(), "\"line\":1,\"status\":200"))
                    .isTrue();
            chunk(socket, line("PublishFramework", Bodies.publish(year)) + "\n");
            assertThat(readUntil(socket.getInputStream(), "\"line\":2,\"status\":200"))
                    .isTrue();
        }
        assertThat(post("DefineFramework", Bodies.framework(year + 30, "Draft")).statusCode())
                .isEqualTo(200);
    }

    private void yearWithAgreements(List<String> units) throws Exception {
        post("DefineFramework", Bodies.framework(year, "Draft"));
        post("PublishFramework", Bodies.publish(year));
        for (String unit : units) {
            assertThat(post("ProposeAgreement", Bodies.agreement(year, unit)).statusCode())
                    .isEqualTo(200);
        }
    }

    private void awaitCard(String unit, HttpResponse<String> signed) throws InterruptedException {
        assertThat(signed.statusCode()).isEqualTo(200);
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (ledger.ofAggregate("SC-" + year + "-" + unit).isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        assertThat(ledger.ofAggregate("SC-" + year + "-" + unit)).hasSize(1);
    }

    private static void chunk(Socket socket, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream()
                .write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static boolean readUntil(InputStream input, String expected) throws Exception {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(expected) < 0) {
            int each = input.read();
            if (each < 0) {
                return false;
            }
            read.append((char) each);
        }
        return true;
    }

    private static String line(String command, String body) {
        return "{\"command\":\"" + command + "\",\"body\":" + body + "}";
    }

    private HttpResponse<String> batch(String query, String lines) throws Exception {
        return send(HttpRequest.newBuilder(uri("/api/v1/commands" + query))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build());
    }

    private HttpResponse<String> post(String command, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1/commands/" + command))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
