package org.changwat.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.changwat.events.reference.Units;

/** What an account may be; each broken rule has a text of its own in {@code texts_{th,en}.properties}. */
final class AccountRules {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");
    private static final Pattern REGION = Pattern.compile("25\\d\\d-\\d{1,2}");

    /** Names that stand for something else in events. */
    private static final List<String> RESERVED =
            List.of("local-operator", "anonymous", "case-loader", "year-simulator", OwnClients.PUBLIC);

    private static final Set<Roles> OF_PROGRAMS = Set.of(Roles.INTEGRATOR, Roles.AUDITOR, Roles.OPERATOR);

    private AccountRules() {}

    /** Key of the text that says what is wrong, or empty. */
    static Optional<String> broken(Account account) {
        if (!isName(account.name())) {
            return Optional.of("account.name");
        }
        if (account.roles().isEmpty()) {
            return Optional.of("account.roles");
        }
        if (reaches(account, Roles.Reach.UNIT) != !account.units().isEmpty()
                && !account.roles().contains(Roles.INTEGRATOR)) {
            return Optional.of("account.units");
        }
        if (account.roles().contains(Roles.INTEGRATOR) && account.units().isEmpty()) {
            return Optional.of("account.units");
        }
        if (!account.units().stream().allMatch(unit -> isUnitOf(account, unit))) {
            return Optional.of("account.unit-unknown");
        }
        if (reaches(account, Roles.Reach.REGION) == account.regions().isEmpty()
                || !account.regions().stream()
                        .allMatch(region -> REGION.matcher(region).matches())) {
            return Optional.of("account.regions");
        }
        if (areOnBothSides(account.roles())) {
            return Optional.of("account.both-sides");
        }
        if (account.kind() == Account.Kind.CLIENT && !OF_PROGRAMS.containsAll(account.roles())) {
            return Optional.of("account.client-roles");
        }
        return Optional.empty();
    }

    /** Whether an event may bear it as its actor: no colon, which the house's own actors have, and no reserved word. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !RESERVED.contains(name);
    }

    /** Whether there are roles among them that submit work and roles that judge it. */
    static boolean areOnBothSides(Set<Roles> roles) {
        return play(roles, Roles.Part.WORKS) && play(roles, Roles.Part.JUDGES);
    }

    private static boolean isUnitOf(Account account, String unit) {
        return unit.equals(SignedIn.ALL_UNITS)
                ? account.roles().equals(Set.of(Roles.INTEGRATOR))
                : Units.find(unit).isPresent();
    }

    private static boolean reaches(Account account, Roles.Reach reach) {
        return account.roles().stream().anyMatch(role -> role.reach() == reach);
    }

    private static boolean play(Set<Roles> roles, Roles.Part part) {
        return roles.stream().anyMatch(role -> role.part() == part);
    }
}
