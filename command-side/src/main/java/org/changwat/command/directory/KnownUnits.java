package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.events.Ids;
import org.changwat.events.directory.UnitEvent;
import org.changwat.events.reference.Unit.UnitKind;

/** What codes stand for: units of the reference data, and those that the ledger holds besides. */
final class KnownUnits {

    private final LedgerFacts facts;

    KnownUnits(LedgerFacts facts) {
        this.facts = facts;
    }

    Optional<UnitState> find(String code) {
        UnitState known = UnitState.of(code);
        Optional<UnitState> registered = facts.of(Ids.unit(code), known, UnitEvent.class, UnitState::evolve)
                .map(Fact::state);
        return registered.isPresent() ? registered : known.kind() == null ? Optional.empty() : Optional.of(known);
    }

    boolean has(String code) {
        return find(code).isPresent();
    }

    /** Whether a province of that code exists on a day. */
    boolean isProvinceOn(String code, LocalDate day) {
        return find(code)
                .filter(unit -> unit.kind() == UnitKind.PROVINCE)
                .filter(unit -> unit.from() == null || !unit.from().isAfter(day))
                .filter(unit -> unit.ended() == null || unit.ended().isAfter(day))
                .isPresent();
    }
}
