package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.FiscalYear;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/** A unit agrees only to years in which it exists (domain rules 1, 2). */
record UnitExistsInTheYear(String unit, int fiscalYear) implements Rule {

    @Override
    public String code() {
        return "agreement.unit.not-yet";
    }

    /** Compared by number, since a caller's year may be none that a date can stand for. */
    @Override
    public boolean isMet() {
        LocalDate from = existsFrom();
        return from == null || fiscalYear >= FiscalYear.of(from).be();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "unit", unit, "fiscalYear", Integer.toString(fiscalYear), "existsFrom", String.valueOf(existsFrom()));
    }

    private @Nullable LocalDate existsFrom() {
        return Units.find(unit).map(Unit::existsFrom).orElse(null);
    }
}
