package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenChecksTest {

    private static final String ISSUER = "https://issuer.example/realms/changwat";

    @Test
    void where_a_second_factor_is_asked_for_no_token_without_it_counts() {
        List<String> strengths = List.of("urn:example:loa:2", "mfa");

        assertThat(counts(strengths, token())).as("says nothing").isFalse();
        assertThat(counts(strengths, token().claim("acr", "urn:example:loa:1"))).isFalse();
        assertThat(counts(strengths, token().claim("amr", List.of("pwd")))).isFalse();
        assertThat(counts(strengths, token().claim("amr", "mfa")))
                .as("not as the standard has it")
                .isFalse();
        assertThat(counts(strengths, token().claim("acr", "urn:example:loa:2"))).isTrue();
        assertThat(counts(strengths, token().claim("amr", List.of("pwd", "mfa"))))
                .isTrue();
        assertThat(counts(List.of(), token())).as("nothing is asked for").isTrue();
    }

    private static boolean counts(List<String> strengths, Jwt.Builder token) {
        return !TokenChecks.of(ISSUER, "changwat-ledger", strengths)
                .validate(token.build())
                .hasErrors();
    }

    private static Jwt.Builder token() {
        return Jwt.withTokenValue("x")
                .header("alg", "RS256")
                .issuer(ISSUER)
                .audience(List.of("changwat-ledger"))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(60));
    }
}
