package org.changwat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class ProjectionOperationsIT {

    private static final String CARRIED = "/api/v1/projections/carried";

    private final ConfigurableApplicationContext app = new SpringApplicationBuilder(QueryTestApplication.class)
            .properties(
                    "server.port=0",
                    "server.address=127.0.0.1",
                    "changwat.query.patience=300ms",
                    "logging.level.root=warn",
                    "spring.main.banner-mode=off")
            .run();
    private final TestLedger ledger = app.getBean(TestLedger.class);
    private final CarriedScoresProjection projection = app.getBean(CarriedScoresProjection.class);
    private final int port = Integer.parseInt(app.getEnvironment().getRequiredProperty("local.server.port"));
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @AfterEach
    void stop() {
        CountDownLatch gate = projection.gate;
        if (gate != null) {
            gate.countDown();
        }
        app.close();
    }

    @Test
    void a_caller_reads_its_own_write() throws Exception {
        for (int i = 1; i <= 20; i++) {
            long position = ledger.append("TH-83", "P-1", "1.00");
            HttpResponse<String> answer =
                    send(request("/carried/TH-83").header("Await-Position", Long.toString(position)));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValueAsLong("Ledger-Position").orElseThrow())
                    .isGreaterThanOrEqualTo(position);
            assertThat(json.readTree(answer.body()).get("count").asInt()).isEqualTo(i);
        }
    }

    @Test
    void a_position_that_does_not_come_in_time_is_504_with_the_position_reached() throws Exception {
        ledger.append("TH-83", "P-1", "1.00");
        caughtUp(1);

        HttpResponse<String> answer =
                send(request("/carried/TH-83").header("Await-Position", "2").header("Accept-Language", "en"));

        assertThat(answer.statusCode()).isEqualTo(504);
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo("view.behind");
        assertThat(problem.get("position").asLong()).isEqualTo(1);
        assertThat(problem.get("detail").asString()).contains("up to position 1, not yet 2");
    }

    @Test
    void an_unchanged_view_is_304() throws Exception {
        ledger.append("TH-83", "P-1", "1.00");
        caughtUp(1);
        String tag =
                send(request("/carried/TH-83")).headers().firstValue("ETag").orElseThrow();

        assertThat(send(request("/carried/TH-83").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        ledger.append("TH-83", "P-1", "1.00");
        caughtUp(2);
        assertThat(send(request("/carried/TH-83").header("If-None-Match", tag)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_view_is_told_with_its_position_its_segments_and_its_hash() throws Exception {
        ledger.appendMany(40, 4);
        caughtUp(40);

        JsonNode all = json.readTree(send(request("/api/v1/projections")).body());
        JsonNode one = json.readTree(send(request(CARRIED + "?hash=true")).body());

        assertThat(all)
                .filteredOn(each -> each.get("name").asString().equals("carried"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.has("rebuild")).isFalse();
                    assertThat(each.has("hash")).isFalse();
                });
        assertThat(one.get("position").asLong()).isEqualTo(40);
        assertThat(one.get("head").asLong()).isEqualTo(40);
        assertThat(one.get("lag").asLong()).isZero();
        assertThat(one.get("lagSeconds").asLong()).isZero();
        assertThat(one.get("version").asInt()).isEqualTo(1);
        assertThat(one.get("state").asString()).isEqualTo("LIVE");
        assertThat(one.get("segments")).hasSize(2);
        assertThat(one.get("segments").get(0).get("claimedBy").asString()).isNotBlank();
        assertThat(one.get("documents").asInt()).isEqualTo(4);
        assertThat(one.get("hash").asString()).matches("sha256:[0-9a-f]{64}");
        assertThat(one.get("deadLetters").asLong()).isZero();
    }

    @Test
    void a_rebuild_is_202_with_its_progress_and_a_second_one_409() throws Exception {
        ledger.appendMany(40, 4);
        caughtUp(40);
        projection.gate = new CountDownLatch(1);

        HttpResponse<String> first = send(post(CARRIED + "/rebuild", ""));
        HttpResponse<String> second = send(post(CARRIED + "/rebuild", ""));

        assertThat(first.statusCode()).isEqualTo(202);
        JsonNode rebuild = json.readTree(first.body()).get("rebuild");
        assertThat(rebuild.get("copy").asString()).isEqualTo("carried.v1.2");
        assertThat(rebuild.get("percent").asInt()).isBetween(0, 100);
        assertThat(rebuild.get("head").asLong()).isEqualTo(40);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json.readTree(second.body()).get("code").asString()).isEqualTo("projection.rebuild-running");
        assertThat(json.readTree(second.body()).get("detail").asString()).containsPattern("[ก-๙]");
    }

    @Test
    void what_was_set_aside_is_listed_retried_and_dropped_with_a_reason_only() throws Exception {
        projection.poisonous.add("POISON");
        ledger.append("TH-83", "POISON", "1.00");
        ledger.append("TH-83", "P-1", "1.00");
        caughtUp(2);

        JsonNode listed = json.readTree(send(request(CARRIED + "/dead-letters")).body());
        assertThat(listed.get("deadLetters").asLong()).isEqualTo(2);
        assertThat(listed.get("sequences").get(0).get("sequence").asString()).isEqualTo("2557:TH-83");
        assertThat(listed.get("sequences")
                        .get(0)
                        .get("events")
                        .get(0)
                        .get("position")
                        .asLong())
                .isEqualTo(1);

        JsonNode retried = json.readTree(send(post(CARRIED + "/dead-letters/retry", "{\"sequence\":\"2557:TH-83\"}"))
                .body());
        assertThat(retried.get("left").asLong()).isEqualTo(2);

        HttpResponse<String> unreasoned = send(post(CARRIED + "/dead-letters/drop", "{\"sequence\":\"2557:TH-83\"}"));
        assertThat(unreasoned.statusCode()).isEqualTo(400);
        assertThat(unreasoned.body()).contains("projection.drop.incomplete");
        assertThat(send(post(CARRIED + "/dead-letters/drop", "not json")).statusCode())
                .isEqualTo(400);
        assertThat(send(post(CARRIED + "/dead-letters/drop", "{\"sequence\":\"2557:TH-99\",\"reason\":\"x\"}"))
                        .statusCode())
                .isEqualTo(404);

        HttpResponse<String> dropped = send(
                post(CARRIED + "/dead-letters/drop", "{\"sequence\":\"2557:TH-83\",\"reason\":\"entered twice\"}"));
        assertThat(dropped.statusCode()).isEqualTo(200);
        assertThat(json.readTree(dropped.body()).get("left").asLong()).isZero();
        assertThat(send(request("/carried/TH-83")).statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_projection_is_404() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/projections/nothing"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json.readTree(answer.body()).get("code").asString()).isEqualTo("projection.unknown");
        assertThat(send(post("/api/v1/projections/nothing/rebuild", "")).statusCode())
                .isEqualTo(404);
    }

    private void caughtUp(long position) {
        Projections projections = app.getBean(Projections.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> projections.served("carried").position() >= position);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpRequest.Builder post(String path, String body) {
        return request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
