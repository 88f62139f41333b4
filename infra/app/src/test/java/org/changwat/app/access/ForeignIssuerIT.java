package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import tools.jackson.databind.JsonNode;

/** The ledger as it runs where another house (Keycloak, a ThaiD gateway) says who somebody is and what their part is. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForeignIssuerIT {

    private static final String VISIT = """
            {"kind":"SUPERVISION","method":"SITE","fiscalYear":2557,"province":"%s","from":"2014-05-01","to":"2014-05-01",
             "inspectors":[{"person":"P-0001","office":"SUPERVISION_BUREAU"}],"subjects":["งานประจำ"],"projects":[],
             "missionGroups":[],"systems":[],"findings":["ปกติ"],"recommendations":[],"evidence":[],"reason":"ตรวจติดตาม"}""";

    private static final String DISBURSEMENT = """
            {"unit":"%s","fiscalYear":2557,"asOfDate":"2014-06-30","allocated":"1.00","disbursed":"1.00","reason":"รายงาน"}""";

    @TempDir
    static Path data;

    private static ForeignIssuer issuer;
    private static RunningLedger ledger;

    @BeforeAll
    static void start() throws Exception {
        issuer = ForeignIssuer.start();
        ledger = RunningLedger.startBare(
                data,
                "--changwat.load=none",
                "--changwat.feed.heartbeat=1s",
                "--changwat.access.issuer=" + issuer.address(),
                "--changwat.access.roles-claim=realm_access.roles");
    }

    @AfterAll
    static void stop() {
        ledger.close();
        issuer.close();
    }

    @Test
    @Order(1)
    void nobody_is_let_in_while_the_issuer_is_away_and_no_fault_is_made_of_it() throws Exception {
        String token = issuer.token(acts("somebody", List.of("AUDITOR")));
        issuer.goesAway(true);
        try {
            HttpResponse<String> answer = ledger.get("/api/v1/denials", "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(RunningLedger.parse(answer).path("code").asString()).isEqualTo("access.issuer-away");
            assertThat(ledger.get("/api/v1/units", "Authorization", "").statusCode())
                    .as("what is open stays open")
                    .isEqualTo(200);
        } finally {
            issuer.goesAway(false);
        }
        assertThat(status("/api/v1/denials", token)).isEqualTo(200);
    }

    @Test
    @Order(2)
    void a_good_token_acts_in_its_roles_for_its_units_and_regions_and_no_others() throws Exception {
        String inspector = issuer.token(acts("a7c1-inspector", List.of("INSPECTOR", "offline_access", "uma"))
                .claim("regions", List.of("2552-7")));
        HttpResponse<String> own = send("RecordInspectionVisit", VISIT.formatted("TH-83"), inspector);
        assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
        String position = RunningLedger.parse(own).path("position").asString();
        assertThat(ledger.get("/api/v1/events/" + position, "Authorization", "Bearer " + auditor())
                        .body())
                .contains("\"actor\":\"a7c1-inspector\"")
                .contains("\"roles\":[\"INSPECTOR\"]");
        refused(send("RecordInspectionVisit", VISIT.formatted("TH-50"), inspector), "access.other-unit");

        String officer =
                issuer.token(acts("a7c1-officer", List.of("PROVINCE_OFFICER")).claim("units", "TH-83"));
        assertThat(send("RecordDisbursement", DISBURSEMENT.formatted("TH-83"), officer)
                        .statusCode())
                .as("let in; there is no card yet")
                .isEqualTo(404);
        refused(send("RecordDisbursement", DISBURSEMENT.formatted("TH-81"), officer), "access.other-unit");
        refused(send("DefineFramework", "{}", officer), "access.denied");

        assertThat(denied("a7c1-inspector")).containsExactly("RecordInspectionVisit access.other-unit");
        assertThat(denied("a7c1-officer"))
                .containsExactlyInAnyOrder("RecordDisbursement access.other-unit", "DefineFramework access.denied");
    }

    @Test
    @Order(3)
    void an_integrators_token_reads_the_feed_of_its_units() throws Exception {
        String all = issuer.token(acts("a7c1-portal", List.of("INTEGRATOR")).claim("units", List.of("*")));
        String another =
                issuer.token(acts("a7c1-portal-81", List.of("INTEGRATOR")).claim("units", List.of("TH-81")));

        assertThat(ledger.get("/api/v1/events", "Authorization", "Bearer " + all)
                        .body())
                .contains("TH-83");
        assertThat(ledger.get("/api/v1/events", "Authorization", "Bearer " + another)
                        .body())
                .doesNotContain("TH-83");
        String reaching =
                issuer.token(acts("a7c1-reaching", List.of("PROVINCE_OFFICER")).claim("units", List.of("*", "TH-XX")));
        refused(send("RecordDisbursement", DISBURSEMENT.formatted("TH-83"), reaching), "access.other-unit");
    }

    @Test
    @Order(4)
    void a_token_that_names_no_part_here_reads_what_anybody_may_and_no_more() throws Exception {
        for (String token : List.of(
                issuer.token(acts("a7c1-citizen", List.of())),
                issuer.token(acts("a7c1-citizen", List.of("ROLE_ADMIN", "admin", "Auditor"))),
                issuer.token(issuer.claims("a7c1-citizen", List.of("AUDITOR"))))) {
            assertThat(status("/api/v1/units", token)).isEqualTo(200);
            for (String path : List.of(
                    "/api/v1/denials", "/api/v1/inspections/2557", "/api/v1/persons/P-0001", "/actuator/prometheus")) {
                assertThat(status(path, token)).as(path).isEqualTo(403);
            }
            refused(send("RecordDisbursement", DISBURSEMENT.formatted("TH-83"), token), "access.denied");
        }
        assertThat(denied("a7c1-citizen"))
                .contains("GET /api/v1/denials access.denied", "GET /api/v1/inspections/{fiscalYear} access.denied");
    }

    @Test
    @Order(5)
    void a_spoilt_token_is_none_and_its_refusal_is_recorded() throws Exception {
        RSAKey another = ForeignIssuer.newKey(issuer.key().getKeyID());
        Date past = Date.from(Instant.now().minusSeconds(3600));
        Date future = Date.from(Instant.now().plusSeconds(3600));
        JWTClaimsSet.Builder good = acts("a7c1-auditor", List.of("AUDITOR"));
        Map<String, String> spoilt = new LinkedHashMap<>();
        spoilt.put("other audience", issuer.token(auditing().audience("another-house")));
        spoilt.put("no audience", issuer.token(auditing().audience((String) null)));
        spoilt.put("other issuer", issuer.token(auditing().issuer("http://127.0.0.1:1/realms/changwat")));
        spoilt.put("no issuer", issuer.token(auditing().issuer(null)));
        spoilt.put("our own name as issuer", issuer.token(auditing().issuer("http://127.0.0.1:8080")));
        spoilt.put(
                "expired",
                issuer.token(auditing()
                        .issueTime(past)
                        .notBeforeTime(past)
                        .expirationTime(Date.from(Instant.now().minusSeconds(60)))));
        spoilt.put("never ending", issuer.token(auditing().expirationTime(null)));
        spoilt.put("not yet valid", issuer.token(auditing().notBeforeTime(future)));
        spoilt.put("nobody", issuer.token(auditing().subject(null)));
        spoilt.put("the house's own actor", issuer.token(auditing().subject("case-loader:AUDITOR")));
        spoilt.put("a reserved name", issuer.token(auditing().subject("local-operator")));
        spoilt.put("both sides", issuer.token(acts("a7c1-both", List.of("PROVINCE_OFFICER", "EVALUATOR", "AUDITOR"))));
        spoilt.put("no signature", new PlainJWT(good.build()).serialize());
        spoilt.put(
                "another key of that name",
                ForeignIssuer.signed(
                        good,
                        JWSAlgorithm.RS256,
                        new RSASSASigner(another),
                        issuer.key().getKeyID()));
        spoilt.put(
                "an unknown key",
                ForeignIssuer.signed(good, JWSAlgorithm.RS256, new RSASSASigner(another), "elsewhere"));
        spoilt.put(
                "public key as a secret",
                ForeignIssuer.signed(
                        good,
                        JWSAlgorithm.HS256,
                        new MACSigner(issuer.key().toRSAPublicKey().getEncoded()),
                        issuer.key().getKeyID()));
        spoilt.put(
                "an algorithm that is not taken",
                ForeignIssuer.signed(
                        good,
                        JWSAlgorithm.RS512,
                        new RSASSASigner(issuer.key()),
                        issuer.key().getKeyID()));
        String whole = issuer.token(good);
        spoilt.put("claims of another", spliced(whole, issuer.token(acts("x", List.of("ADMIN")))));
        spoilt.put("cut short", whole.substring(0, whole.length() - 8));
        assertThat(status("/api/v1/denials", whole)).isEqualTo(200);

        long before = refusals();
        spoilt.forEach((what, token) -> {
            HttpResponse<String> answer = ledger.get("/api/v1/denials", "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).as(what).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .as(what)
                    .contains("invalid_token");
            assertThat(status("/api/v1/units", token))
                    .as(what + " where anybody may read")
                    .isEqualTo(401);
            assertThat(send("DefineFramework", "{}", token).statusCode())
                    .as(what)
                    .isEqualTo(401);
        });
        assertThat(refusals() - before).isEqualTo(3L * spoilt.size());
    }

    @Test
    @Order(6)
    void an_open_stream_ends_with_its_token() throws Exception {
        String token =
                issuer.token(auditing().expirationTime(Date.from(Instant.now().plusSeconds(4))));
        HttpResponse<InputStream> stream = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(ledger.address().resolve("/api/v1/events/stream"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        CompletableFuture<Void> end = CompletableFuture.runAsync(() -> {
            try (InputStream body = stream.body()) {
                body.readAllBytes();
            } catch (IOException cut) {
                throw new java.io.UncheckedIOException(cut);
            }
        });
        await().atMost(Duration.ofSeconds(30)).until(end::isDone);
    }

    @Test
    @Order(7)
    void the_inner_issuer_and_basic_are_off_and_accounts_of_the_pages_go_on() throws Exception {
        assertThat(ledger.context().getBeanProvider(RegisteredClientRepository.class).stream())
                .isEmpty();
        for (String path : List.of(
                "/oauth2/jwks", "/oauth2/authorize?response_type=code", "/.well-known/oauth-authorization-server")) {
            assertThat(ledger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        HttpResponse<String> asked = ledger.post(
                "/oauth2/token",
                "application/x-www-form-urlencoded",
                "grant_type=client_credentials",
                "Authorization",
                RunningLedger.as("integrator", "x"));
        assertThat(asked.statusCode()).isIn(403, 404);
        assertThat(asked.body()).doesNotContain("access_token");
        assertThat(ledger.get("/api/v1/denials", "Authorization", RunningLedger.as("admin", "x"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(ledger.get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(8)
    void a_new_key_of_the_issuer_is_found_and_the_old_one_is_good_no_longer() throws Exception {
        String old = auditor();
        assertThat(status("/api/v1/denials", old)).isEqualTo(200);
        int fetched = issuer.keysFetched();
        issuer.changesKey();
        assertThat(status("/api/v1/denials", auditor())).isEqualTo(200);
        assertThat(issuer.keysFetched()).isGreaterThan(fetched);
        assertThat(status("/api/v1/denials", old)).isEqualTo(401);
    }

    /** What Keycloak says: roles as a member of a claim. */
    private static JWTClaimsSet.Builder acts(String subject, List<String> roles) {
        return issuer.claims(subject, roles).claim("roles", null).claim("realm_access", Map.of("roles", roles));
    }

    private static JWTClaimsSet.Builder auditing() {
        return acts("a7c1-auditor", List.of("AUDITOR"));
    }

    private static String auditor() throws JOSEException {
        return issuer.token(auditing());
    }

    /** One token's head and signature around another's claims. */
    private static String spliced(String token, String another) {
        String[] parts = token.split("\\.");
        return parts[0] + '.' + another.split("\\.")[1] + '.' + parts[2];
    }

    private static int status(String path, String token) {
        return ledger.get(path, "Authorization", "Bearer " + token).statusCode();
    }

    private static HttpResponse<String> send(String command, String body, String token) {
        return ledger.command(command, body, "Authorization", "Bearer " + token);
    }

    private static void refused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(RunningLedger.parse(answer).path("code").asString()).isEqualTo(code);
    }

    private static List<String> denied(String actor) throws JOSEException {
        return denials("actor=" + actor)
                .valueStream()
                .map(each -> each.path("operation").asString() + " "
                        + each.path("reason").asString())
                .distinct()
                .toList();
    }

    /** How often a token was refused so far. */
    private static long refusals() throws JOSEException {
        return denials("reason=access.token-invalid")
                .valueStream()
                .mapToLong(each -> each.path("times").asLong())
                .sum();
    }

    private static JsonNode denials(String filter) throws JOSEException {
        return ledger.json("/api/v1/denials?limit=1000&" + filter, "Authorization", "Bearer " + auditor());
    }
}
