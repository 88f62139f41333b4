package org.changwat.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may call an endpoint at all; what of its answer a reader may see is decided where it is read.
 *
 * @param method null for any
 * @param pattern as the endpoint's own mapping has it, or a wider one
 * @param roles any of them is enough; empty where it is open to all, or to whoever holds any role at all
 */
public record Endpoint(
        @Nullable HttpMethod method,
        String pattern,
        boolean open,
        Set<Roles> roles,
        PathPatternRequestMatcher matcher) {

    static Endpoint open(@Nullable HttpMethod method, String pattern) {
        return new Endpoint(method, pattern, true, Set.of(), matcher(method, pattern));
    }

    static Endpoint signedIn(@Nullable HttpMethod method, String pattern) {
        return new Endpoint(method, pattern, false, Set.of(), matcher(method, pattern));
    }

    static Endpoint held(@Nullable HttpMethod method, String pattern, Roles... roles) {
        return held(method, pattern, EnumSet.copyOf(Arrays.asList(roles)));
    }

    static Endpoint held(@Nullable HttpMethod method, String pattern, Set<Roles> roles) {
        return new Endpoint(method, pattern, false, EnumSet.copyOf(roles), matcher(method, pattern));
    }

    /** Whether somebody with these roles may call it. */
    public boolean admits(SignedIn account) {
        return open || (roles.isEmpty() ? !account.roles().isEmpty() : account.has(roles.toArray(Roles[]::new)));
    }

    public String name() {
        return (method == null ? "" : method + " ") + pattern;
    }

    private static PathPatternRequestMatcher matcher(@Nullable HttpMethod method, String pattern) {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        return method == null ? builder.matcher(pattern) : builder.matcher(method, pattern);
    }
}
