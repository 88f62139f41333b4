package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo profile asks who is there, holds each command to its roles, and writes the actor into the event. */
class DemoAccountsJourney {

    private static final String PASSWORD = "journey-password-2557";

    @TempDir
    Path data;

    @Test
    void the_account_that_acts_stands_in_the_event() {
        try (RunningLedger ledger =
                RunningLedger.start(data, "--changwat.load=none", "--CHANGWAT_DEMO_PASSWORD=" + PASSWORD)) {
            assertThat(ledger.get("/api/v1/events", "Authorization", "").statusCode())
                    .isEqualTo(401);
            assertThat(ledger.get("/api/v1/events", "Authorization", basic("auditor", "wrong"))
                            .statusCode())
                    .isEqualTo(401);

            HttpResponse<String> denied = record(ledger, "auditor");
            assertThat(denied.statusCode()).isEqualTo(403);
            assertThat(RunningLedger.parse(denied).path("code").asString()).isEqualTo("access.denied");

            HttpResponse<String> accepted = record(ledger, "inspector-7");
            assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
            String event = ledger.get("/api/v1/events/1", "Authorization", basic("auditor", PASSWORD))
                    .body();
            assertThat(event).contains("\"actor\":\"inspector-7\"").contains("\"roles\":[\"INSPECTOR\"]");
        }
    }

    private static HttpResponse<String> record(RunningLedger ledger, String account) {
        return ledger.command("RecordInspectionVisit", """
                {"kind":"SUPERVISION","method":"SITE","fiscalYear":2557,"province":"TH-83",
                 "from":"2014-05-01","to":"2014-05-01","inspectors":[{"person":"P-0001","office":"SUPERVISION_BUREAU"}],
                 "subjects":["งานประจำ"],"projects":[],"missionGroups":[],"systems":[],"findings":["ปกติ"],
                 "recommendations":[],"evidence":[],"reason":"journey"}""", "Authorization", basic(account, PASSWORD));
    }

    private static String basic(String account, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
