package org.changwat.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code changwat.access.*}.
 *
 * @param database where accounts are kept
 * @param issuer a foreign issuer of tokens (Keycloak, a ThaiD gateway); null has the inner one issue them
 * @param jwkSetUri its keys; null finds them by its discovery document
 * @param audience that a token must be meant for
 * @param requiredStrength values of which a foreign token's {@code acr} or {@code amr} must name one, such as a second factor; empty
 *     takes any
 * @param rolesClaim claim of a foreign token that lists roles; a dotted name leads into a claim's members
 * @param unitsClaim claim that lists units
 * @param regionsClaim claim that lists inspection regions
 * @param ownIssuer the inner issuer's name, an address; the same for all processes on one database
 * @param sessionsLast how long after signing in a session ends, however busy it is
 * @param tokensLast how long the inner issuer's tokens are good
 * @param redirectUris where a person's client may be sent back to with a code
 * @param demoAnywhere whether demo accounts may be served beyond this machine
 * @param yearsOpenAfter a year that ended so many years ago is open in full; negative for never
 * @param requestsPerAddress a second
 * @param requestsPerAccount a second
 * @param wrongPasswords a minute, from one address
 * @param denialsKept how long refusals are kept
 */
@ConfigurationProperties("changwat.access")
record AccessSettings(
        @DefaultValue("access") String database,
        @Nullable String issuer,
        @Nullable String jwkSetUri,
        @DefaultValue("changwat-ledger") String audience,
        @DefaultValue List<String> requiredStrength,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("units") String unitsClaim,
        @DefaultValue("regions") String regionsClaim,
        @DefaultValue("http://127.0.0.1:8080") String ownIssuer,
        @DefaultValue("12h") Duration sessionsLast,
        @DefaultValue("15m") Duration tokensLast,
        @DefaultValue("http://127.0.0.1/callback") List<String> redirectUris,
        @DefaultValue("false") boolean demoAnywhere,
        @DefaultValue("10") int yearsOpenAfter,
        @DefaultValue("200") int requestsPerAddress,
        @DefaultValue("100") int requestsPerAccount,
        @DefaultValue("20") int wrongPasswords,
        @DefaultValue("400d") Duration denialsKept) {

    boolean hasForeignIssuer() {
        return issuer != null && !issuer.isBlank();
    }
}
