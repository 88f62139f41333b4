package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Many submit the same step at once: one stands, each of the others is told why it does not. */
class RaceJourney {

    private static final int OFFICIALS = 8;

    @TempDir
    Path data;

    @Test
    void the_same_step_submitted_by_many_at_once_stands_once() throws Exception {
        ExecutorService officials = Executors.newFixedThreadPool(OFFICIALS);
        try (RunningLedger ledger = RunningLedger.start(data, "--changwat.load=cases")) {
            Callable<HttpResponse<String>> submission = () -> ledger.command("SubmitMilestone", """
                    {"unit":"TH-83","fiscalYear":2557,"line":"P-2.2.2","step":5,"achievedOn":"2014-09-20",
                     "completion":"DONE","round":"TWELVE_MONTH","narrative":"race","evidence":[],"reason":"race"}""");

            List<Future<HttpResponse<String>>> answers = officials.invokeAll(
                    IntStream.range(0, OFFICIALS).mapToObj(each -> submission).toList());

            int accepted = 0;
            for (Future<HttpResponse<String>> future : answers) {
                HttpResponse<String> answer = future.get();
                JsonNode body = RunningLedger.parse(answer);
                if (answer.statusCode() == 200) {
                    accepted++;
                } else {
                    assertThat(answer.statusCode()).as(answer.body()).isIn(409, 422);
                    assertThat(body.path("code").asString()).isNotBlank();
                }
            }
            assertThat(accepted).isEqualTo(1);
            assertThat(submissions(ledger)).isEqualTo(1);
        } finally {
            officials.shutdownNow();
        }
    }

    private static long submissions(RunningLedger ledger) {
        long found = 0;
        for (JsonNode event : ledger.json("/api/v1/events?limit=1000&types=MilestoneSubmitted&units=TH-83")) {
            JsonNode payload = event.path("data").path("payload");
            if (payload.path("line").asString().equals("P-2.2.2")
                    && payload.path("step").asInt() == 5) {
                found++;
            }
        }
        return found;
    }
}
