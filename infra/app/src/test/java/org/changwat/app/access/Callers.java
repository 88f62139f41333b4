package org.changwat.app.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.app.RunningLedger;
import org.changwat.security.Roles;

/** An account of each role, bound ones to Phuket, its cluster, an agency or region 7; and one of each bound role for another's. */
final class Callers {

    /** Roles that reach no further than their units or regions. */
    static final List<Roles> BOUND = OwnAndOther.BOUND;

    private final Map<Roles, String> names = new TreeMap<>();
    private final Map<Roles, String> authorizations = new TreeMap<>();
    private final Map<Roles, String> othersNames = new TreeMap<>();
    private final Map<Roles, String> othersAuthorizations = new TreeMap<>();

    private Callers() {}

    /** Opens the accounts that the demo has none for. */
    static Callers of(RunningLedger ledger) throws Exception {
        Callers callers = new Callers();
        AdministratorsDesk desk = new AdministratorsDesk(ledger.address(), "admin", RunningLedger.password());
        callers.demo(Roles.PROVINCE_OFFICER, "officer-TH-83", "officer-TH-50");
        callers.demo(Roles.GOVERNOR, "governor-TH-83", "");
        callers.demo(Roles.CLUSTER_OFFICER, "officer-K52-07", "officer-K52-01");
        callers.demo(Roles.AGENCY_OFFICER, "officer-" + OwnAndOther.AGENCY, "officer-" + OwnAndOther.otherAgency());
        callers.demo(Roles.INSPECTOR, "inspector-7", "inspector-3");
        callers.demo(Roles.OPDC_ANALYST, "opdc", "");
        callers.demo(Roles.EVALUATOR, "evaluator", "");
        callers.demo(Roles.INDEPENDENT_ASSESSOR, "assessor", "");
        callers.demo(Roles.COMMITTEE_SECRETARY, "committee", "");
        callers.demo(Roles.INSPECTION_BUREAU, "bureau", "");
        callers.demo(Roles.SUPERVISION_BUREAU, "supervision", "");
        callers.demo(Roles.PMO_OFFICE, "pmo", "");
        callers.demo(Roles.STATISTICAL_OFFICE, "nso", "");
        callers.demo(Roles.AUDITOR, "auditor", "");
        callers.demo(Roles.INTEGRATOR, "integrator", "");
        callers.demo(Roles.DASHBOARD_USER, "viewer", "");
        callers.demo(Roles.OPERATOR, "operator", "");
        callers.demo(Roles.ADMIN, "admin", "");
        callers.opened(desk, Roles.ASSISTANT_INSPECTOR, "", "2552-7", callers.names, callers.authorizations);
        callers.opened(
                desk, Roles.ASSISTANT_INSPECTOR, "", "2552-3", callers.othersNames, callers.othersAuthorizations);
        callers.opened(desk, Roles.GOVERNOR, "TH-50", "", callers.othersNames, callers.othersAuthorizations);
        if (!List.copyOf(callers.names.keySet()).equals(Arrays.asList(Roles.values()))
                || !callers.othersNames.keySet().containsAll(BOUND)) {
            throw new AssertionError("A role has no account here: give it one");
        }
        return callers;
    }

    /** Name of the account of a role. */
    String name(Roles role) {
        return names.get(role);
    }

    String authorization(Roles role) {
        return authorizations.get(role);
    }

    /** Name of the account of a bound role whose unit is another. */
    String othersName(Roles role) {
        return othersNames.get(role);
    }

    String othersAuthorization(Roles role) {
        return othersAuthorizations.get(role);
    }

    private void demo(Roles role, String name, String other) {
        names.put(role, name);
        authorizations.put(role, RunningLedger.as(name));
        if (!other.isEmpty()) {
            othersNames.put(role, other);
            othersAuthorizations.put(role, RunningLedger.as(other));
        }
    }

    private void opened(
            AdministratorsDesk desk,
            Roles role,
            String units,
            String regions,
            Map<Roles, String> into,
            Map<Roles, String> authorized)
            throws Exception {
        String name =
                (role.name() + "-" + units + regions).toLowerCase(Locale.ROOT).replace('_', '-');
        desk.openFor(name, role.name(), units, regions);
        into.put(role, name);
        authorized.put(role, RunningLedger.as(name, AdministratorsDesk.CHOSEN));
    }
}
