package org.changwat.security;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the reader of this thread's request may see beyond what is published. */
public final class Reading {

    private static final Roles[] EVERY_UNIT = {
        Roles.OPDC_ANALYST, Roles.EVALUATOR, Roles.INDEPENDENT_ASSESSOR, Roles.COMMITTEE_SECRETARY, Roles.AUDITOR
    };

    private static final Roles[] OWN_UNITS = {
        Roles.PROVINCE_OFFICER, Roles.GOVERNOR, Roles.CLUSTER_OFFICER, Roles.AGENCY_OFFICER, Roles.INTEGRATOR
    };

    private final Standings standings;
    private final Denials denials;
    private final int yearsOpenAfter;

    Reading(Standings standings, Denials denials, int yearsOpenAfter) {
        this.standings = standings;
        this.denials = denials;
        this.yearsOpenAfter = yearsOpenAfter;
    }

    /** Whether it may see a unit's work before it is announced. */
    public boolean seesUnpublished(String unit) {
        return SignedIn.now().filter(reader -> sees(reader, unit)).isPresent();
    }

    static boolean sees(SignedIn reader, String unit) {
        if (reader.has(EVERY_UNIT)) {
            return true;
        }
        if (reader.has(OWN_UNITS)
                && (reader.units().contains(unit)
                        || reader.units().contains(SignedIn.ALL_UNITS)
                        || reader.units().stream()
                                .anyMatch(own -> clustersOf(own).contains(unit)))) {
            return true;
        }
        return reader.has(Roles.INSPECTOR, Roles.ASSISTANT_INSPECTOR) && reader.inspects(unit);
    }

    /** How many years after its end a year is open in full; negative for never. */
    public int yearsOpenAfter() {
        return yearsOpenAfter;
    }

    /** Who reads; empty for nobody in particular, as is whoever has a token of a foreign issuer and no part here. */
    public Optional<String> reader() {
        return SignedIn.now().filter(reader -> !reader.roles().isEmpty()).map(SignedIn::id);
    }

    /** The same for readers who see the same, so that no answer kept for one is taken for another's. */
    public String view() {
        return SignedIn.now()
                .map(reader ->
                        reader.roles() + " " + new TreeSet<>(reader.units()) + " " + new TreeSet<>(reader.regions()))
                .orElse("");
    }

    /** Units whose events it may read; empty where that is all of them. */
    public Optional<Set<String>> unitsOfFeed() {
        SignedIn reader = SignedIn.now().orElseThrow();
        return reader.has(Roles.AUDITOR) || reader.units().contains(SignedIn.ALL_UNITS)
                ? Optional.empty()
                : Optional.of(reader.units());
    }

    /** Whether it may read one event of a unit, or of none, which those of the whole country may. */
    public boolean readsEventOf(Optional<String> unit) {
        Optional<SignedIn> reader = SignedIn.now();
        if (reader.isEmpty()) {
            return false;
        }
        return reader.get().has(EVERY_UNIT)
                || reader.get().units().contains(SignedIn.ALL_UNITS)
                || unit.filter(code -> sees(reader.get(), code)).isPresent();
    }

    /** Whether the reader of this request is still let in whenever asked, for an answer that goes on for hours. */
    public BooleanSupplier standing() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof AccountToken token)) {
            return () -> false;
        }
        Set<String> began = Set.copyOf(SignedIn.of(token).orElseThrow().roles());
        if (!token.isOurs()) {
            return () -> !standings.isOver(token);
        }
        return () -> standings
                .behind(token)
                .filter(account ->
                        account.roles().stream().map(Enum::name).toList().containsAll(began))
                .isPresent();
    }

    /** Records that something was kept from this reader. */
    public void refused(String operation, String object, String reason) {
        denials.record(SignedIn.now().map(SignedIn::id).orElse("anonymous"), operation, object, reason);
    }

    private static Set<String> clustersOf(String unit) {
        return Set.copyOf(Units.find(unit)
                .map(Unit::clusters)
                .map(java.util.Map::values)
                .map(Set::copyOf)
                .orElse(Set.of()));
    }
}
