package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** What is secret stays out of the process's log, at any way in, right or wrong; a session that nobody uses ends. */
@ExtendWith(OutputCaptureExtension.class)
class NoSecretsInLogsJourney {

    private static final String WRONG = "a-wrong-password-that-is-secret-elsewhere";

    @TempDir
    Path data;

    @Test
    void passwords_tokens_and_session_ids_are_not_logged_and_an_idle_session_ends(CapturedOutput output)
            throws Exception {
        try (RunningLedger ledger =
                RunningLedger.start(data, "--changwat.load=none", "--logging.level.org.changwat=debug")) {
            BrowserSession browser = new BrowserSession(ledger.address());
            browser.signIn("auditor", WRONG);
            browser.signIn("auditor", RunningLedger.password());
            assertThat(browser.get("/api/v1/denials").statusCode()).isEqualTo(200);
            HttpResponse<String> given = ledger.post(
                    "/oauth2/token",
                    "application/x-www-form-urlencoded",
                    "grant_type=client_credentials",
                    "Authorization",
                    RunningLedger.as("integrator", RunningLedger.password()));
            String token = RunningLedger.parse(given).path("access_token").asString();
            assertThat(ledger.get("/api/v1/denials", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ledger.get("/api/v1/denials", "Authorization", "Bearer " + token + "x")
                            .statusCode())
                    .isEqualTo(401);
            ledger.get("/api/v1/denials", "Authorization", RunningLedger.as("auditor", WRONG));

            assertThat(output.getAll())
                    .contains("was denied")
                    .doesNotContain(RunningLedger.password())
                    .doesNotContain(WRONG)
                    .doesNotContain(RunningLedger.as("auditor").substring("Basic ".length()))
                    .doesNotContain(token)
                    .doesNotContain(browser.session())
                    .doesNotContain("{bcrypt");

            for (Session session : sessions(ledger)) {
                assertThat(session.getMaxInactiveInterval()).isEqualTo(30 * 60);
                session.setMaxInactiveInterval(1);
            }
            Thread.sleep(2_500);
            assertThat(browser.get("/api/v1/denials").statusCode()).isEqualTo(401);
        }
    }

    private static Session[] sessions(RunningLedger ledger) {
        TomcatWebServer server = (TomcatWebServer)
                Objects.requireNonNull(((WebServerApplicationContext) ledger.context()).getWebServer());
        for (Container child : server.getTomcat().getHost().findChildren()) {
            return ((Context) child).getManager().findSessions();
        }
        throw new AssertionError("No context");
    }
}
