package org.changwat.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/** The accounts of the demo profile: one for each part played, and an officer for every province. */
final class DemoAccounts {

    private DemoAccounts() {}

    private static final int REGIONS = 18;

    /** @param password as it is stored, the same for all */
    static List<Account> of(String password) {
        List<Account> accounts = new ArrayList<>();
        Units.provinceCodes()
                .forEach(code -> accounts.add(
                        person("officer-" + code, password, Roles.PROVINCE_OFFICER, Set.of(code), Set.of())));
        accounts.add(person("governor-TH-83", password, Roles.GOVERNOR, Set.of("TH-83"), Set.of()));
        Units.ofKind(UnitKind.CLUSTER).stream()
                .map(Unit::code)
                .forEach(code -> accounts.add(
                        person("officer-" + code, password, Roles.CLUSTER_OFFICER, Set.of(code), Set.of())));
        Units.ofKind(UnitKind.AGENCY).stream()
                .map(Unit::code)
                .forEach(code -> accounts.add(
                        person("officer-" + code, password, Roles.AGENCY_OFFICER, Set.of(code), Set.of())));
        IntStream.rangeClosed(1, REGIONS)
                .forEach(region -> accounts.add(
                        person("inspector-" + region, password, Roles.INSPECTOR, Set.of(), Set.of("2552-" + region))));
        accounts.add(nationwide("opdc", password, Roles.OPDC_ANALYST));
        accounts.add(nationwide("evaluator", password, Roles.EVALUATOR));
        accounts.add(nationwide("assessor", password, Roles.INDEPENDENT_ASSESSOR));
        accounts.add(nationwide("supervision", password, Roles.SUPERVISION_BUREAU));
        accounts.add(nationwide("pmo", password, Roles.PMO_OFFICE));
        accounts.add(nationwide("committee", password, Roles.COMMITTEE_SECRETARY));
        accounts.add(nationwide("bureau", password, Roles.INSPECTION_BUREAU));
        accounts.add(nationwide("nso", password, Roles.STATISTICAL_OFFICE));
        accounts.add(nationwide("auditor", password, Roles.AUDITOR));
        accounts.add(nationwide("viewer", password, Roles.DASHBOARD_USER));
        accounts.add(nationwide("operator", password, Roles.OPERATOR));
        accounts.add(nationwide("admin", password, Roles.ADMIN));
        accounts.add(Account.fresh(
                "integrator",
                Account.Kind.CLIENT,
                password,
                Set.of(Roles.INTEGRATOR),
                Set.of(SignedIn.ALL_UNITS),
                Set.of(),
                false));
        return accounts;
    }

    /**
     * Checks the address that the server listens on.
     *
     * @throws DemoBeyondLoopback naming the address, where others could reach accounts that share one password
     */
    static void requireLoopback(@Nullable String address, boolean anywhere) {
        if (!anywhere && (address == null || !isLoopback(address))) {
            throw new DemoBeyondLoopback(address == null ? "all addresses" : address);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Account nationwide(String name, String password, Roles role) {
        return person(name, password, role, Set.of(), Set.of());
    }

    private static Account person(String name, String password, Roles role, Set<String> units, Set<String> regions) {
        return Account.fresh(name, Account.Kind.PERSON, password, Set.of(role), units, regions, false);
    }
}
