package org.changwat.security;

import java.util.List;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts now.
 *
 * @param id account name, or {@link #LOCAL_OPERATOR}
 * @param roles names of {@link Roles}
 */
public record SignedIn(String id, List<String> roles) {

    /** Whoever sits at the machine, where the app listens on loopback only and asks for no account. */
    public static final String LOCAL_OPERATOR = "local-operator";

    private static final String ROLE_PREFIX = "ROLE_";

    public SignedIn {
        roles = List.copyOf(roles);
    }

    /** The account of this thread's request; the local operator where none was asked for. */
    public static SignedIn now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return new SignedIn(LOCAL_OPERATOR, List.of());
        }
        return new SignedIn(
                authentication.getName(),
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority != null && authority.startsWith(ROLE_PREFIX))
                        .map(authority -> authority.substring(ROLE_PREFIX.length()))
                        .sorted()
                        .toList());
    }
}
