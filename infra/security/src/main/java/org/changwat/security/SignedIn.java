package org.changwat.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts now.
 *
 * @param id account name, or the subject of a foreign issuer's token
 * @param roles names of {@link Roles}, sorted
 * @param units codes of the units it acts for or reads; {@link #ALL_UNITS} for an integrator of the whole country
 * @param regions inspection regions as scheme and number, such as {@code 2552-7}
 */
public record SignedIn(String id, List<String> roles, Set<String> units, Set<String> regions) {

    /** Every unit, for an integrator only: nobody acts for all units. */
    public static final String ALL_UNITS = "*";

    static final String ROLE = "ROLE_";
    static final String UNIT = "UNIT_";
    static final String REGION = "REGION_";

    public SignedIn {
        roles = List.copyOf(roles);
        units = Set.copyOf(units);
        regions = Set.copyOf(regions);
    }

    /** The account of this thread's request; empty for an anonymous caller. */
    public static Optional<SignedIn> now() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<SignedIn> of(@org.jspecify.annotations.Nullable Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Optional.of(new SignedIn(
                authentication.getName(),
                List.copyOf(named(authentication, ROLE)),
                named(authentication, UNIT),
                named(authentication, REGION)));
    }

    /** Whether it holds any of these. */
    public boolean has(Roles... any) {
        for (Roles role : any) {
            if (roles.contains(role.name())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a province lies in one of its inspection regions, under either scheme. */
    boolean inspects(String province) {
        return regionsOf(province).stream().anyMatch(regions::contains);
    }

    private static Set<String> regionsOf(String province) {
        Set<String> names = new TreeSet<>();
        Map<String, Integer> lies =
                Units.find(province).map(Unit::inspectionRegions).orElse(Map.of());
        lies.forEach((scheme, number) -> names.add(scheme + "-" + number));
        return names;
    }

    private static Set<String> named(Authentication authentication, String prefix) {
        Set<String> names = new TreeSet<>();
        for (GrantedAuthority each : authentication.getAuthorities()) {
            String authority = each.getAuthority();
            if (authority != null && authority.startsWith(prefix)) {
                names.add(authority.substring(prefix.length()));
            }
        }
        return names;
    }
}
