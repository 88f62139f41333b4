package org.changwat.app.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An issuer of tokens as another house runs it: its discovery document and its keys on loopback, and tokens by its key. */
final class ForeignIssuer implements AutoCloseable {

    static final String AUDIENCE = "changwat-ledger";

    private static final String REALM = "/realms/changwat";

    private final HttpServer server;
    private final AtomicInteger keysFetched = new AtomicInteger();
    private volatile RSAKey key;
    private volatile boolean isAway;

    private ForeignIssuer() throws IOException, JOSEException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.key = newKey("first");
        serves(REALM + "/.well-known/openid-configuration", this::discovery);
        serves(REALM + "/keys", () -> {
            keysFetched.incrementAndGet();
            return new JWKSet(key.toPublicJWK()).toString();
        });
        server.start();
    }

    static ForeignIssuer start() throws IOException, JOSEException {
        return new ForeignIssuer();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
    }

    RSAKey key() {
        return key;
    }

    int keysFetched() {
        return keysFetched.get();
    }

    /** From now on it signs with another key, and only that one is among its keys. */
    void changesKey() throws JOSEException {
        key = newKey("second");
    }

    void goesAway(boolean away) {
        isAway = away;
    }

    /** What a good token of somebody says: from now on and for a minute, for this ledger. */
    JWTClaimsSet.Builder claims(String subject, List<String> roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(address())
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("roles", roles);
    }

    String token(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key), key.getKeyID());
    }

    static String signed(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, JWSSigner by, String keyId)
            throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .keyID(keyId)
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims.build());
        token.sign(by);
        return token.serialize();
    }

    static RSAKey newKey(String id) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(id).generate();
    }

    private String discovery() {
        return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\",\"subject_types_supported\":[\"public\"]}"
                .formatted(address(), address());
    }

    private void serves(String path, Supplier<String> body) {
        server.createContext(path, exchange -> {
            try (exchange) {
                if (isAway) {
                    exchange.sendResponseHeaders(503, -1);
                    return;
                }
                byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
