package org.changwat.security;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** Somebody who is signed in, by whichever way. */
final class AccountToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Instant since;
    private final boolean ours;

    /**
     * @param since when the session or the token began
     * @param ours whether the account is this ledger's, so that its present standing counts; not one of a foreign issuer
     */
    AccountToken(String name, Collection<? extends GrantedAuthority> authorities, Instant since, boolean ours) {
        super(authorities);
        this.name = name;
        this.since = since;
        this.ours = ours;
        setAuthenticated(true);
    }

    Instant since() {
        return since;
    }

    boolean isOurs() {
        return ours;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return name;
    }
}
