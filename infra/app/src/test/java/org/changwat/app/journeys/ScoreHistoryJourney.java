package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The main job, end to end: the documented cases, a submission, its score and history, and a restart in between. */
class ScoreHistoryJourney {

    @TempDir
    Path data;

    @Test
    void an_official_submits_a_step_and_an_auditor_reads_why_the_score_changed_even_after_a_restart() {
        long position;
        String card;
        String history;
        try (RunningLedger ledger = RunningLedger.start(data, "--changwat.load=cases")) {
            HttpResponse<String> answer =
                    ledger.command("SubmitMilestone", submission(), "Idempotency-Key", "journey-1");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            position = RunningLedger.parse(answer).path("position").asLong();

            HttpResponse<String> again =
                    ledger.command("SubmitMilestone", submission(), "Idempotency-Key", "journey-1");
            assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
            assertThat(again.body()).isEqualTo(answer.body());

            HttpResponse<String> other = ledger.command(
                    "SubmitMilestone", submission().replace("journey", "another"), "Idempotency-Key", "journey-1");
            assertThat(other.statusCode()).isEqualTo(422);

            card = scorecard(ledger, position).toString();
            history = history(ledger, position).toString();
            assertThat(history)
                    .contains("MilestoneSubmitted")
                    .contains("officer-TH-83")
                    .contains("journey");
        }
        try (RunningLedger ledger = RunningLedger.start(data, "--changwat.load=cases")) {
            assertThat(scorecard(ledger, position).toString()).isEqualTo(card);
            assertThat(history(ledger, position).toString()).isEqualTo(history);
            assertThat(ledger.json("/api/v1/scorecards/2557/TH-83?asOfPosition=" + position)
                            .path("lines")
                            .toString())
                    .isEqualTo(scorecard(ledger, position).path("lines").toString());
        }
    }

    @Test
    void the_printed_figures_of_the_two_old_reports_come_out() {
        try (RunningLedger ledger = RunningLedger.start(data, "--changwat.load=cases")) {
            assertThat(weightedSelf(ledger, 2553, "3.1.2")).isEqualTo("0.3000");
            assertThat(weightedSelf(ledger, 2552, "3.1.3")).isEqualTo("0.1000");
        }
    }

    @Test
    void a_rebuilt_view_answers_as_before() {
        try (RunningLedger ledger = RunningLedger.start(data, "--changwat.load=cases")) {
            long head = Long.parseLong(ledger.get("/api/v1/events?limit=1")
                    .headers()
                    .firstValue("Ledger-Position")
                    .orElseThrow());
            String before = scorecard(ledger, head).toString();
            List<String> names = new ArrayList<>();
            ledger.json("/api/v1/projections")
                    .forEach(view -> names.add(view.path("name").asString()));
            assertThat(names).isNotEmpty();

            for (String name : names) {
                HttpResponse<String> started =
                        ledger.post("/api/v1/projections/" + name + "/rebuild", "application/json", "");
                assertThat(started.statusCode()).as(started.body()).isBetween(200, 202);
            }

            assertThat(scorecard(ledger, head).toString()).isEqualTo(before);
        }
    }

    private static String submission() {
        return """
                {"unit":"TH-83","fiscalYear":2557,"line":"P-2.2.2","step":5,"achievedOn":"2014-09-20",
                 "completion":"DONE","round":"TWELVE_MONTH","narrative":"journey","evidence":[],"reason":"journey"}""";
    }

    private static JsonNode scorecard(RunningLedger ledger, long position) {
        return ledger.json("/api/v1/scorecards/2557/TH-83", "Await-Position", Long.toString(position));
    }

    private static JsonNode history(RunningLedger ledger, long position) {
        return ledger.json(
                "/api/v1/scorecards/2557/TH-83/lines/P-2.2.2/history", "Await-Position", Long.toString(position));
    }

    private static String weightedSelf(RunningLedger ledger, int year, String indicator) {
        for (JsonNode unit : ledger.json("/api/v1/units?kind=AGENCY")) {
            HttpResponse<String> answer = ledger.get(
                    "/api/v1/scorecards/" + year + "/" + unit.path("code").asString());
            if (answer.statusCode() == 200) {
                for (JsonNode line : RunningLedger.parse(answer).path("lines")) {
                    if (line.path("indicator").asString().equals(indicator)) {
                        return line.path("weighted").path("self").asString();
                    }
                }
            }
        }
        throw new AssertionError("No card of " + year + " bears " + indicator);
    }
}
