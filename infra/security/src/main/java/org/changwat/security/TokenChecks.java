package org.changwat.security;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must say besides being rightly signed: who issued it, whom for, and that it is good now. */
final class TokenChecks {

    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);

    private TokenChecks() {}

    static OAuth2TokenValidator<Jwt> of(String issuer, String audience) {
        return of(issuer, audience, List.of());
    }

    /** @param strengths of which {@code acr} or {@code amr} must name one; empty where it does not matter how somebody signed in */
    static OAuth2TokenValidator<Jwt> of(String issuer, String audience, List<String> strengths) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(CLOCKS_APART),
                new JwtIssuerValidator(issuer),
                token -> saysWhen(token) && isFor(token, audience) && isAsStrong(token, strengths)
                        ? OAuth2TokenValidatorResult.success()
                        : OAuth2TokenValidatorResult.failure(new OAuth2Error(
                                "invalid_token",
                                "The token is not for this audience, does not end, or is not strong enough",
                                null))));
    }

    private static boolean saysWhen(Jwt token) {
        return token.getExpiresAt() != null && token.getIssuedAt() != null;
    }

    private static boolean isAsStrong(Jwt token, List<String> strengths) {
        if (strengths.isEmpty()) {
            return true;
        }
        Object contextClass = token.getClaims().get("acr");
        Object methods = token.getClaims().get("amr");
        return contextClass instanceof String named && strengths.contains(named)
                || methods instanceof Collection<?> many
                        && many.stream().filter(Objects::nonNull).anyMatch(strengths::contains);
    }

    private static boolean isFor(Jwt token, String audience) {
        return Objects.requireNonNullElse(token.getAudience(), List.of()).contains(audience);
    }
}
