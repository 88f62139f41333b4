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
    private final @Nullable Instant until;
    private final boolean ours;

    private AccountToken(
            String name,
            Collection<? extends GrantedAuthority> authorities,
            Instant since,
            @Nullable Instant until,
            boolean ours) {
        super(authorities);
        this.name = name;
        this.since = since;
        this.until = until;
        this.ours = ours;
        setAuthenticated(true);
    }

    /**
     * An account of this ledger, whose present standing counts.
     *
     * @param since when the session or the token began
     */
    static AccountToken ours(String name, Collection<? extends GrantedAuthority> authorities, Instant since) {
        return new AccountToken(name, authorities, since, null, true);
    }

    /**
     * Somebody whom a foreign issuer vouches for, and only as long as its token says.
     *
     * @param since when the token was issued
     * @param until when it ends
     */
    static AccountToken foreign(
            String name, Collection<? extends GrantedAuthority> authorities, Instant since, Instant until) {
        return new AccountToken(name, authorities, since, until, false);
    }

    Instant since() {
        return since;
    }

    /** Whether it has ended by itself; ours end by the standing of the account. */
    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
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
