package org.changwat.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * An account of this ledger.
 *
 * @param name stands as the actor in every event it leads to, so it is never given to another
 * @param password encoded; of a client, its secret
 * @param mustChange whether the password was set by somebody else and is good for choosing one's own only
 * @param failures wrong passwords since the last right one
 * @param lockedUntil no password is tried before, or null
 * @param validFrom sessions and tokens given before are void
 */
record Account(
        String name,
        Kind kind,
        String password,
        Set<Roles> roles,
        Set<String> units,
        Set<String> regions,
        boolean enabled,
        boolean mustChange,
        int failures,
        @Nullable Instant lockedUntil,
        Instant validFrom) {

    /** Who holds the secret. */
    enum Kind {
        PERSON,
        /** A program, which gets its tokens by client credentials. */
        CLIENT
    }

    Account {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
        regions = Set.copyOf(regions);
    }

    static Account fresh(
            String name,
            Kind kind,
            String password,
            Set<Roles> roles,
            Set<String> units,
            Set<String> regions,
            boolean mustChange) {
        return new Account(name, kind, password, roles, units, regions, true, mustChange, 0, null, Instant.EPOCH);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Collection<GrantedAuthority> authorities() {
        List<GrantedAuthority> authorities = new ArrayList<>();
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority(SignedIn.ROLE + role.name())));
        units.forEach(unit -> authorities.add(new SimpleGrantedAuthority(SignedIn.UNIT + unit)));
        regions.forEach(region -> authorities.add(new SimpleGrantedAuthority(SignedIn.REGION + region)));
        return authorities;
    }
}
