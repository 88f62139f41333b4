package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a caller gets wrong is answered with a problem that names code, facts and remedy; nothing is half-written. */
class BadInputJourney {

    @TempDir
    static Path data;

    private static RunningLedger ledger;

    @BeforeAll
    static void the_documented_cases_are_in_the_ledger() {
        ledger = RunningLedger.start(data, "--changwat.load=cases");
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            SubmitMilestone   | {"unit":                                          | 400
            SubmitMilestone   | []                                                | 400
            SubmitMilestone   | {"unit":"TH-83","fiscalYear":2557,"surprise":1}   | 400
            SubmitMilestone   | {"unit":"TH-83","fiscalYear":"soon"}              | 400
            PaintTheTownHall  | {}                                                | 404
            ProposeAgreement  | {"unit":"TH-10","fiscalYear":2557,"coverage":"WHOLE","lines":[],"reason":"x"} | 422
            ProposeAgreement  | {"unit":"TH-99","fiscalYear":2557,"coverage":"WHOLE","lines":[],"reason":"x"} | 422
            """)
    void each_wrong_request_gets_its_problem_in_thai_and_english(String command, String body, int status) {
        long before = head();

        for (String language : new String[] {"th", "en"}) {
            HttpResponse<String> answer = ledger.command(command, body, "Accept-Language", language);
            JsonNode problem = RunningLedger.parse(answer);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(problem.path("code").asString()).matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
            assertThat(problem.path("detail").asString().codePoints().anyMatch(BadInputJourney::isThai))
                    .as(answer.body())
                    .isEqualTo(language.equals("th"));
        }
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_wrong_path_is_a_problem_too() {
        HttpResponse<String> answer = ledger.get("/api/v1/nothing-here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    private static long head() {
        return Long.parseLong(ledger.get("/api/v1/events?limit=1")
                .headers()
                .firstValue("Ledger-Position")
                .orElseThrow());
    }

    private static boolean isThai(int codePoint) {
        return codePoint >= 0x0E00 && codePoint <= 0x0E7F;
    }
}
