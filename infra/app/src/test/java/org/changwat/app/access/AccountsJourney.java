package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** From the first start to a disabled account: what administrators and holders of accounts do, and how soon it counts. */
@ExtendWith(OutputCaptureExtension.class)
class AccountsJourney {

    private static final Pattern ONE_TIME = Pattern.compile("one-time password (\\S+) ");

    @TempDir
    Path data;

    @Test
    void from_the_first_administrator_to_a_disabled_account(CapturedOutput output) throws Exception {
        String oneTime;
        try (RunningLedger ledger = RunningLedger.startBare(data, "--changwat.load=none")) {
            Matcher printed = ONE_TIME.matcher(output.getOut());
            assertThat(printed.find())
                    .as("the first start prints a one-time password")
                    .isTrue();
            oneTime = printed.group(1);

            a_command_needs_an_account_and_basic_is_none_here(ledger);
            the_one_time_password_opens_the_choice_of_another_only(ledger, oneTime);

            AdministratorsDesk desk = new AdministratorsDesk(ledger.address(), "admin", AdministratorsDesk.CHOSEN);
            a_disabled_account_ends_sessions_and_open_streams(ledger, desk);
            signing_out_everywhere_ends_the_other_session(ledger, desk);
            wrong_passwords_lock_an_account_until_it_is_unlocked(ledger, desk);
            a_name_is_never_given_twice_and_no_one_disables_oneself(ledger, desk);
            assertThat(output.getOut())
                    .as("what was done with accounts, and by whom")
                    .contains(
                            "admin at 127.0.0.1 signed in",
                            "admin at 127.0.0.1 did open on account auditor-1, which holds [AUDITOR]",
                            "admin at 127.0.0.1 did disable on account auditor-1",
                            "auditor-1 at 127.0.0.1 did password on account auditor-1",
                            "admin at 127.0.0.1 did unlock on account auditor-1")
                    .doesNotContain(AdministratorsDesk.CHOSEN, "did disable on account admin");
        }
        int before = output.getOut().length();
        try (RunningLedger ledger = RunningLedger.startBare(data, "--changwat.load=none")) {
            assertThat(output.getOut().substring(before)).doesNotContain("one-time password");
            BrowserSession browser = new BrowserSession(ledger.address());
            assertThat(signsIn(browser, "admin", oneTime)).isFalse();
            assertThat(signsIn(browser, "admin", AdministratorsDesk.CHOSEN)).isTrue();
        }
    }

    private static void a_command_needs_an_account_and_basic_is_none_here(RunningLedger ledger) {
        assertThat(ledger.command("SubmitMilestone", "{}", "Authorization", "").statusCode())
                .isEqualTo(401);
        assertThat(ledger.get("/api/v1/denials", "Authorization", RunningLedger.as("admin", "x"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(ledger.get("/", "Authorization", "").statusCode()).isEqualTo(200);
    }

    private static void the_one_time_password_opens_the_choice_of_another_only(RunningLedger ledger, String oneTime)
            throws Exception {
        BrowserSession browser = new BrowserSession(ledger.address());
        browser.get("/sign-in");
        String before = browser.session();
        assertThat(signsIn(browser, "admin", oneTime)).isTrue();
        assertThat(browser.session())
                .as("a session that was there before is not taken over")
                .isNotEqualTo(before);
        HttpResponse<String> accounts = browser.get("/admin/accounts");
        assertThat(accounts.statusCode()).isEqualTo(302);
        assertThat(accounts.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/account"));

        assertThat(browser.form("/account", "/account/password", "present", oneTime, "next", "short")
                        .body())
                .contains("12");
        assertThat(browser.form("/account", "/account/password", "present", "wrong", "next", AdministratorsDesk.CHOSEN)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.form("/account", "/account/password", "present", oneTime, "next", AdministratorsDesk.CHOSEN)
                        .statusCode())
                .isEqualTo(302);
        assertThat(signsIn(browser, "admin", AdministratorsDesk.CHOSEN)).isTrue();
        HttpResponse<String> page = browser.get("/admin/accounts");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("admin").doesNotContain("{bcrypt");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    private static void a_disabled_account_ends_sessions_and_open_streams(RunningLedger ledger, AdministratorsDesk desk)
            throws Exception {
        desk.openFor("auditor-1", "AUDITOR", "", "");
        BrowserSession auditor = new BrowserSession(ledger.address());
        assertThat(signsIn(auditor, "auditor-1", AdministratorsDesk.CHOSEN)).isTrue();
        assertThat(auditor.get("/api/v1/denials").statusCode()).isEqualTo(200);
        HttpRequest request = HttpRequest.newBuilder(URI.create(ledger.address() + "/api/v1/events/stream"))
                .header("Cookie", "SESSION=" + auditor.session())
                .build();
        HttpResponse<InputStream> stream =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        CompletableFuture<Void> end = CompletableFuture.runAsync(() -> {
            try (InputStream body = stream.body()) {
                body.readAllBytes();
            } catch (java.io.IOException cut) {
                throw new java.io.UncheckedIOException(cut);
            }
        });
        assertThat(end).isNotDone();

        desk.change("auditor-1", "disable");

        await().atMost(Duration.ofSeconds(20)).until(end::isDone);
        assertThat(auditor.get("/api/v1/denials").statusCode()).isEqualTo(401);
        assertThat(signsIn(auditor, "auditor-1", AdministratorsDesk.CHOSEN)).isFalse();
        desk.change("auditor-1", "enable");
        assertThat(signsIn(auditor, "auditor-1", AdministratorsDesk.CHOSEN)).isTrue();
    }

    private static void signing_out_everywhere_ends_the_other_session(RunningLedger ledger, AdministratorsDesk desk)
            throws Exception {
        BrowserSession office = new BrowserSession(ledger.address());
        BrowserSession home = new BrowserSession(ledger.address());
        assertThat(signsIn(office, "auditor-1", AdministratorsDesk.CHOSEN)).isTrue();
        assertThat(signsIn(home, "auditor-1", AdministratorsDesk.CHOSEN)).isTrue();

        home.form("/account", "/account/sign-out-everywhere");

        assertThat(office.get("/api/v1/denials").statusCode()).isEqualTo(401);
        assertThat(home.get("/api/v1/denials").statusCode()).isEqualTo(401);
    }

    private static void wrong_passwords_lock_an_account_until_it_is_unlocked(
            RunningLedger ledger, AdministratorsDesk desk) throws Exception {
        BrowserSession browser = new BrowserSession(ledger.address());
        for (int attempt = 0; attempt < 6; attempt++) {
            assertThat(signsIn(browser, "auditor-1", "guess-" + attempt)).isFalse();
        }
        assertThat(signsIn(browser, "auditor-1", AdministratorsDesk.CHOSEN)).isFalse();
        desk.change("auditor-1", "unlock");
        assertThat(signsIn(browser, "auditor-1", AdministratorsDesk.CHOSEN)).isTrue();
        assertThat(browser.get("/api/v1/denials").body())
                .contains("access.password-wrong")
                .contains("access.locked");
    }

    private static void a_name_is_never_given_twice_and_no_one_disables_oneself(
            RunningLedger ledger, AdministratorsDesk desk) throws Exception {
        BrowserSession admin = new BrowserSession(ledger.address());
        signsIn(admin, "admin", AdministratorsDesk.CHOSEN);
        assertThat(admin.form("/admin/accounts", "/admin/accounts", "name", "auditor-1", "roles", "AUDITOR")
                        .body())
                .doesNotContain("<code>");
        assertThat(admin.form(
                                "/admin/accounts",
                                "/admin/accounts",
                                "name",
                                "both",
                                "roles",
                                "PROVINCE_OFFICER",
                                "roles",
                                "EVALUATOR",
                                "units",
                                "TH-83")
                        .body())
                .doesNotContain("<code>");
        desk.change("admin", "disable");
        assertThat(admin.get("/admin/accounts").statusCode()).isEqualTo(200);
    }

    /** Whether it is let in: sent on, and not back to the form. */
    private static boolean signsIn(BrowserSession browser, String name, String password) throws Exception {
        String to =
                browser.signIn(name, password).headers().firstValue("Location").orElse("");
        return !to.contains("/sign-in");
    }
}
