package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.changwat.app.RunningLedger;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The database goes away and comes back: callers are told when to try again, and nothing is half-written. */
class DatabaseGoneJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path data;

    @Test
    void commands_are_told_to_try_again_and_work_once_the_database_is_back() throws IOException {
        int port = freePort();
        EmbeddedMongo database = EmbeddedMongo.start(data, port);
        try (RunningLedger ledger = RunningLedger.start(
                data.resolve("unused"),
                "--changwat.load=none",
                "--spring.mongodb.uri=mongodb://127.0.0.1:" + port
                        + "/?serverSelectionTimeoutMS=2000&connectTimeoutMS=1000&socketTimeoutMS=3000")) {
            long before = position(record(ledger, 1));

            database.close();
            HttpResponse<String> refused = record(ledger, 2);

            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(RunningLedger.parse(refused).path("code").asString()).startsWith("ledger.");
            assertThat(ledger.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                            ledger.get("/actuator/health/readiness").statusCode())
                    .isEqualTo(503));

            database = EmbeddedMongo.start(data, port);
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(record(ledger, 2).statusCode()).isIn(200, 422));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                            ledger.get("/actuator/health/readiness").statusCode())
                    .isEqualTo(200));

            JsonNode events = ledger.json("/api/v1/events?after=" + before);
            assertThat(events).hasSize(1);
        } finally {
            database.close();
        }
    }

    private static HttpResponse<String> record(RunningLedger ledger, int day) {
        return ledger.command("RecordInspectionVisit", """
                {"kind":"SUPERVISION","method":"SITE","fiscalYear":2557,"province":"TH-83",
                 "from":"2014-05-0%1$d","to":"2014-05-0%1$d",
                 "inspectors":[{"person":"P-0001","office":"SUPERVISION_BUREAU"}],"subjects":["งานประจำ"],
                 "projects":[],"missionGroups":[],"systems":[],"findings":["ปกติ"],"recommendations":[],"evidence":[],
                 "reason":"journey"}""".formatted(day), "Idempotency-Key", "visit-" + day);
    }

    private static long position(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RunningLedger.parse(answer).path("position").asLong();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
