package org.changwat.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Who a checked token stands for. Of the inner issuer's only the name counts: roles are the account's own, as they are now. A foreign
 * issuer's claims are taken as far as this ledger knows the roles and units they name.
 */
final class TokenSignIn implements Converter<Jwt, AbstractAuthenticationToken> {

    private final AccessSettings settings;

    TokenSignIn(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String name = token.getSubject();
        Instant since = token.getIssuedAt();
        if (name == null || since == null || !AccountRules.isName(name)) {
            throw new InvalidBearerTokenException("The token names nobody who can act here");
        }
        return settings.hasForeignIssuer()
                ? new AccountToken(name, authorities(token), since, false)
                : new AccountToken(name, List.of(), since, true);
    }

    private Collection<GrantedAuthority> authorities(Jwt token) {
        Set<Roles> roles = EnumSet.noneOf(Roles.class);
        for (Roles role : Roles.values()) {
            if (listed(token, settings.rolesClaim()).contains(role.name())) {
                roles.add(role);
            }
        }
        List<GrantedAuthority> authorities = new ArrayList<>();
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority(SignedIn.ROLE + role.name())));
        boolean everywhere = roles.equals(Set.of(Roles.INTEGRATOR));
        listed(token, settings.unitsClaim()).stream()
                .filter(unit -> Units.find(unit).isPresent() || everywhere && unit.equals(SignedIn.ALL_UNITS))
                .forEach(unit -> authorities.add(new SimpleGrantedAuthority(SignedIn.UNIT + unit)));
        listed(token, settings.regionsClaim())
                .forEach(region -> authorities.add(new SimpleGrantedAuthority(SignedIn.REGION + region)));
        return authorities;
    }

    private static List<String> listed(Jwt token, String claim) {
        @Nullable Object value = token.getClaims().get(claim);
        return value instanceof Collection<?> many
                ? many.stream().filter(Objects::nonNull).map(Object::toString).toList()
                : List.of();
    }
}
