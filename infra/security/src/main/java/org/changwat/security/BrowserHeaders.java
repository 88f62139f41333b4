package org.changwat.security;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are held to by every answer, whichever chain gives it: nothing inline, no frame, no sniffing, no referrer to others, no
 * device; over TLS also that they come by TLS from then on.
 */
final class BrowserHeaders {

    private BrowserHeaders() {}

    /** @param redirects where a sign-in may lead on to, as the public client waits there for its code */
    static void set(HttpSecurity http, List<String> redirects) {
        String policy = contentSecurityPolicy(redirects);
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()")));
    }

    private static String contentSecurityPolicy(List<String> redirects) {
        String targets = redirects.stream()
                .map(URI::create)
                .map(uri -> uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? ":*" : ":" + uri.getPort()))
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + targets;
    }
}
