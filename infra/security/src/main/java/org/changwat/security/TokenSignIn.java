package org.changwat.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
 * issuer's claims are taken as far as this ledger knows the roles and units they name, and under the same rule that nobody holds
 * roles that submit and roles that judge.
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
        Instant until = token.getExpiresAt();
        if (name == null || since == null || until == null || !AccountRules.isName(name)) {
            throw new InvalidBearerTokenException("The token names nobody who can act here");
        }
        return settings.hasForeignIssuer()
                ? AccountToken.foreign(name, authorities(token), since, until)
                : AccountToken.ours(name, List.of(), since);
    }

    private Collection<GrantedAuthority> authorities(Jwt token) {
        List<String> named = listed(token, settings.rolesClaim());
        Set<Roles> roles = EnumSet.noneOf(Roles.class);
        for (Roles role : Roles.values()) {
            if (named.contains(role.name())) {
                roles.add(role);
            }
        }
        if (AccountRules.areOnBothSides(roles)) {
            throw new InvalidBearerTokenException("The token names roles that submit work and roles that judge it");
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

    /** What a claim lists, as an array or as one text with blanks between; a dotted name leads into a claim's members. */
    private static List<String> listed(Jwt token, String claim) {
        @Nullable Object value = token.getClaims().get(claim);
        if (value == null && claim.contains(".")) {
            value = token.getClaims();
            for (String member : claim.split("\\.")) {
                value = value instanceof Map<?, ?> members ? members.get(member) : null;
            }
        }
        if (value instanceof String text) {
            return List.of(text.trim().split("\\s+"));
        }
        return value instanceof Collection<?> many
                ? many.stream().filter(Objects::nonNull).map(Object::toString).toList()
                : List.of();
    }
}
