package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.ResolvableType;

/** How programs and people come by a token, and every token that is no good. */
class TokensJourney {

    private static final String ISSUER = "http://127.0.0.1:8080";

    @TempDir
    static Path data;

    private static RunningLedger ledger;
    private static RSAKey key;

    @BeforeAll
    static void start() throws Exception {
        ledger = RunningLedger.start(data, "--changwat.load=none");
        JWKSource<?> source = (JWKSource<?>) ledger.context()
                .getBeanProvider(ResolvableType.forRawClass(JWKSource.class))
                .getObject();
        List<JWK> keys = source.get(new JWKSelector(new JWKMatcher.Builder().build()), null);
        key = keys.get(0).toRSAKey();
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void a_program_gets_a_token_by_its_secret_and_reads_the_feed() {
        HttpResponse<String> given = token("integrator", RunningLedger.password());
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);

        String token = RunningLedger.parse(given).path("access_token").asString();
        assertThat(read("/api/v1/events", token)).isEqualTo(200);
        assertThat(read("/api/v1/denials", token)).isEqualTo(403);
        assertThat(token("integrator", "wrong-secret-2557").statusCode()).isEqualTo(401);
        assertThat(token("auditor", RunningLedger.password()).statusCode())
                .as("an account of a person is no client")
                .isEqualTo(401);
    }

    @Test
    void a_person_gets_a_token_by_a_code_with_its_proof() throws Exception {
        BrowserSession browser = new BrowserSession(ledger.address());
        browser.signIn("opdc", RunningLedger.password());
        String verifier = "a-verifier-of-at-least-forty-three-characters-2557";
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));

        HttpResponse<String> sentBack = browser.get("/oauth2/authorize?response_type=code&client_id=changwat-public"
                + "&redirect_uri=http://127.0.0.1:9999/callback&code_challenge_method=S256&code_challenge="
                + challenge);
        String location = sentBack.headers().firstValue("Location").orElse("");
        assertThat(location).as(sentBack.body()).startsWith("http://127.0.0.1:9999/callback?code=");
        String code = location.substring(location.indexOf('=') + 1);

        String form =
                "grant_type=authorization_code&client_id=changwat-public&redirect_uri=http://127.0.0.1:9999/callback"
                        + "&code=" + code + "&code_verifier=";
        HttpResponse<String> unproved = exchange(form + "another-verifier-of-forty-three-characters-or-more");
        assertThat(unproved.statusCode()).as(unproved.body()).isEqualTo(400);
        HttpResponse<String> again = browser.get("/oauth2/authorize?response_type=code&client_id=changwat-public"
                + "&redirect_uri=http://127.0.0.1:9999/callback&code_challenge_method=S256&code_challenge="
                + challenge);
        String second = again.headers().firstValue("Location").orElse("");
        form = form.replace(code, second.substring(second.indexOf('=') + 1));
        HttpResponse<String> exchanged = exchange(form + verifier);
        assertThat(exchanged.statusCode()).as(exchanged.body()).isEqualTo(200);
        String token = RunningLedger.parse(exchanged).path("access_token").asString();
        HttpResponse<String> sent = ledger.command("DefineFramework", "{}", "Authorization", "Bearer " + token);
        assertThat(sent.statusCode())
                .as("its role is open to it; its body is not")
                .isEqualTo(400);
    }

    @Test
    void only_an_unspoilt_token_for_this_ledger_counts() throws Exception {
        Instant now = Instant.now();
        JWTClaimsSet good = claims("auditor", ISSUER, "changwat-ledger", now, now.plusSeconds(60));
        assertThat(read("/api/v1/denials", signed(good, key))).isEqualTo(200);

        RSAKey another = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
        Map<String, String> spoilt = Map.of(
                "expired",
                        signed(
                                claims(
                                        "auditor",
                                        ISSUER,
                                        "changwat-ledger",
                                        now.minusSeconds(900),
                                        now.minusSeconds(60)),
                                key),
                "not yet",
                        signed(
                                claims(
                                        "auditor",
                                        ISSUER,
                                        "changwat-ledger",
                                        now.plusSeconds(600),
                                        now.plusSeconds(900)),
                                key),
                "other audience", signed(claims("auditor", ISSUER, "elsewhere", now, now.plusSeconds(60)), key),
                "other issuer",
                        signed(claims("auditor", "http://elsewhere", "changwat-ledger", now, now.plusSeconds(60)), key),
                "other key", signed(good, another),
                "no signature", new PlainJWT(good).serialize(),
                "public key as a secret", mac(good),
                "nobody", signed(claims("nobody", ISSUER, "changwat-ledger", now, now.plusSeconds(60)), key),
                "the house's own actor",
                        signed(claims("case-loader:AUDITOR", ISSUER, "changwat-ledger", now, now.plusSeconds(60)), key),
                "garbage", "not.a.token");
        spoilt.forEach((what, token) -> {
            assertThat(read("/api/v1/denials", token)).as(what).isEqualTo(401);
            assertThat(read("/api/v1/units", token))
                    .as(what + " where anybody may read")
                    .isEqualTo(401);
        });
        String reasons =
                ledger.get("/api/v1/denials?reason=access.token-invalid").body();
        assertThat(reasons).contains("GET /api/v1/denials");
    }

    @Test
    void a_claim_of_roles_in_a_token_of_ours_counts_for_nothing() throws Exception {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder(
                        claims("viewer", ISSUER, "changwat-ledger", now, now.plusSeconds(60)))
                .claim("roles", List.of("AUDITOR"))
                .build();

        assertThat(read("/api/v1/denials", signed(claims, key))).isEqualTo(403);
    }

    @Test
    void a_session_needs_its_csrf_token_for_anything_but_reading_and_a_bearer_does_not() throws Exception {
        BrowserSession browser = new BrowserSession(ledger.address());
        browser.signIn("operator", RunningLedger.password());
        assertThat(browser.get("/api/v1/projections").statusCode()).isEqualTo(200);

        HttpResponse<String> forged = browser.post("/api/v1/projections/scorecards/rebuild", "application/json", "");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(RunningLedger.parse(forged).path("code").asString()).isEqualTo("access.csrf");
        assertThat(browser.post("/sign-out", "application/x-www-form-urlencoded", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/api/v1/projections").statusCode()).isEqualTo(200);

        Instant now = Instant.now();
        String token = signed(claims("operator", ISSUER, "changwat-ledger", now, now.plusSeconds(60)), key);
        HttpResponse<String> own = ledger.post(
                "/api/v1/projections/scorecards/rebuild", "application/json", "", "Authorization", "Bearer " + token);
        assertThat(own.statusCode()).as(own.body()).isEqualTo(202);
    }

    private static HttpResponse<String> token(String client, String secret) {
        return ledger.post(
                "/oauth2/token",
                "application/x-www-form-urlencoded",
                "grant_type=client_credentials",
                "Authorization",
                RunningLedger.as(client, secret));
    }

    private static HttpResponse<String> exchange(String form) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(ledger.address() + "/oauth2/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static int read(String path, String token) {
        return ledger.get(path, "Authorization", "Bearer " + token).statusCode();
    }

    private static JWTClaimsSet claims(String subject, String issuer, String audience, Instant from, Instant to) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(from))
                .notBeforeTime(Date.from(from))
                .expirationTime(Date.from(to))
                .build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey by) throws Exception {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(by));
    }

    private static String mac(JWTClaimsSet claims) throws Exception {
        return signed(
                claims,
                JWSAlgorithm.HS256,
                new MACSigner(key.toPublicJWK().toRSAKey().toRSAPublicKey().getEncoded()));
    }

    private static String signed(JWTClaimsSet claims, Algorithm algorithm, JWSSigner signer) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder((JWSAlgorithm) algorithm)
                        .keyID(key.getKeyID())
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims);
        token.sign(signer);
        return token.serialize();
    }
}
