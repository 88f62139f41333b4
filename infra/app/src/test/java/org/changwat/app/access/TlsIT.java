package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every answer bears for the browser's sake, over TLS with a certificate made here, and over plain HTTP. */
class TlsIT {

    private static final String PASSWORD = "changeit-2557";
    private static final String HSTS = "Strict-Transport-Security";

    /** Pages, the API, the issuer, files and what is not there; answered or refused. */
    private static final List<String> PATHS = List.of(
            "/",
            "/sign-in",
            "/provinces/TH-83?fy=2557",
            "/nope",
            "/api/v1/units",
            "/api/v1/denials",
            "/api/v1/nope",
            "/css/access.css",
            "/oauth2/jwks",
            "/.well-known/oauth-authorization-server",
            "/actuator/health");

    @TempDir
    static Path data;

    private static SSLContext trusting;
    private static RunningLedger ledger;

    @BeforeAll
    static void start() throws Exception {
        Path store = certificate(data.resolve("server.p12"));
        trusting = trust(store);
        ledger = RunningLedger.start(
                data.resolve("over-tls"),
                "--changwat.load=none",
                "--server.ssl.key-store=" + store.toUri(),
                "--server.ssl.key-store-type=PKCS12",
                "--server.ssl.key-store-password=" + PASSWORD);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void over_tls_every_answer_bears_what_browsers_are_held_to() throws Exception {
        assertThat(ledger.address().getScheme()).isEqualTo("https");
        HttpClient client = HttpClient.newBuilder().sslContext(trusting).build();
        for (String path : PATHS) {
            HttpResponse<String> answer = get(client, ledger.address().resolve(path));
            assertThat(answer.sslSession()).as(path).isPresent();
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(answer.headers().firstValue(HSTS)).as(path).hasValueSatisfying(value -> assertThat(value)
                    .contains("max-age=31536000"));
            bearsTheRest(path, answer);
        }
    }

    @Test
    void over_tls_the_session_cookie_is_for_tls_only_out_of_reach_of_scripts_and_of_other_sites_forms()
            throws Exception {
        BrowserSession browser = new BrowserSession(ledger.address(), trusting);
        HttpResponse<String> form = browser.get("/sign-in");
        assertThat(cookie(form)).contains("SESSION=", "; Secure", "; HttpOnly", "; SameSite=Lax");
        HttpResponse<String> signedIn = browser.signIn("auditor", RunningLedger.password());
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(cookie(signedIn)).contains("SESSION=", "; Secure", "; HttpOnly", "; SameSite=Lax");
        assertThat(browser.get("/api/v1/denials").statusCode()).isEqualTo(200);
        for (HttpResponse<String> answer : List.of(form, signedIn, browser.get("/"), browser.get("/?lang=en"))) {
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .allSatisfy(each -> assertThat(each).contains("; Secure"));
        }
    }

    @Test
    void protocols_that_are_broken_are_not_spoken() throws Exception {
        String disabled = Security.getProperty("jdk.tls.disabledAlgorithms");
        assertThat(disabled).as("of this Java, which both sides run on").contains("TLSv1", "TLSv1.1", "SSLv3");
        HttpClient client = HttpClient.newBuilder().sslContext(trusting).build();
        assertThat(get(client, ledger.address().resolve("/sign-in"))
                        .sslSession()
                        .orElseThrow()
                        .getProtocol())
                .isEqualTo("TLSv1.3");
    }

    @Test
    void over_plain_http_nothing_is_said_of_tls_and_the_rest_is_the_same() throws Exception {
        try (RunningLedger plain = RunningLedger.start(data.resolve("plain"), "--changwat.load=none")) {
            HttpClient client = HttpClient.newHttpClient();
            for (String path : PATHS) {
                HttpResponse<String> answer = get(client, plain.address().resolve(path));
                assertThat(answer.headers().firstValue(HSTS)).as(path).isEmpty();
                bearsTheRest(path, answer);
            }
            assertThat(cookie(new BrowserSession(plain.address()).get("/sign-in")))
                    .contains("; HttpOnly", "; SameSite=Lax")
                    .doesNotContain("; Secure");
        }
    }

    @Test
    void behind_a_proxy_that_ends_tls_the_same_holds_where_the_operator_says_that_there_is_one() throws Exception {
        try (RunningLedger behind = RunningLedger.start(
                data.resolve("behind"), "--changwat.load=none", "--server.forward-headers-strategy=native")) {
            HttpResponse<String> answer =
                    behind.get("/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7");
            assertThat(answer.headers().firstValue(HSTS)).isPresent();
            assertThat(cookie(answer)).contains("; Secure");
        }
    }

    private static void bearsTheRest(String path, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as(path)
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'",
                                "script-src 'self'",
                                "style-src 'self'",
                                "object-src 'none'",
                                "base-uri 'none'",
                                "frame-ancestors 'none'",
                                "form-action 'self'")
                        .doesNotContain("unsafe", "http://*", "https:"));
        assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(path)
                .contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).as(path).isPresent();
        assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).as(path).isEmpty();
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("SESSION="))
                .findFirst()
                .orElse("");
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A key and a certificate that it signs itself, as an operator would make them, by the JDK's own tool. */
    private static Path certificate(Path store) throws Exception {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "ledger",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(keytool.exitValue()).as(said).isZero();
        return store;
    }

    private static SSLContext trust(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("ledger", keys.getCertificate("ledger"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
