package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many commands in one request: a result a line, in line order, good beside bad. */
class BatchJourney {

    @TempDir
    static Path data;

    private static RunningLedger ledger;

    @BeforeAll
    static void start() {
        ledger = RunningLedger.start(data, "--changwat.load=none");
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void each_line_is_answered_in_its_place_and_a_bad_one_stops_nothing() {
        String lines = IntStream.rangeClosed(1, 20)
                .mapToObj(day -> day == 7 ? "{\"command\":\"PaintTheTownHall\",\"body\":{}}" : visit(day))
                .collect(Collectors.joining("\n"));

        List<JsonNode> results = send("/api/v1/commands", lines);

        assertThat(results).hasSize(20);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).path("line").asInt()).isEqualTo(i + 1);
            assertThat(results.get(i).path("status").asInt())
                    .as(results.get(i).toString())
                    .isEqualTo(i == 6 ? 404 : 200);
        }
        assertThat(results.get(6).path("problem").path("code").asString()).isEqualTo("command.unknown");
    }

    @Test
    void a_repeated_batch_changes_nothing() {
        String lines = visit(25) + "\n" + visit(26);
        List<JsonNode> first = send("/api/v1/commands", lines);

        List<JsonNode> again = send("/api/v1/commands", lines);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void stop_on_error_leaves_the_rest_alone() {
        List<JsonNode> results = send(
                "/api/v1/commands?stopOnError=true", visit(27) + "\n{\"command\":\"No\",\"body\":{}}\n" + visit(28));

        assertThat(results).hasSize(2);
    }

    private static List<JsonNode> send(String path, String lines) {
        HttpResponse<String> answer = ledger.post(path, "application/x-ndjson", lines);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body()
                .lines()
                .map(line -> new JsonMapper().readTree(line))
                .toList();
    }

    private static String visit(int day) {
        return """
                {"command":"RecordInspectionVisit","key":"batch-%1$02d","body":{"kind":"SUPERVISION","method":"SITE",\
                "fiscalYear":2557,"province":"TH-83","from":"2014-05-%1$02d","to":"2014-05-%1$02d",\
                "inspectors":[{"person":"P-0001","office":"SUPERVISION_BUREAU"}],"subjects":["งานประจำ"],"projects":[],\
                "missionGroups":[],"systems":[],"findings":["ปกติ"],"recommendations":[],"evidence":[],"reason":"batch"}}""".formatted(day);
    }
}
