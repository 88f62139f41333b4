package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** A final card takes nothing more until an authority reopens it (domain rule 25). */
record CardIsOpen(String unit, int fiscalYear, boolean finalized) implements Rule {

    @Override
    public String code() {
        return "scorecard.card.finalized";
    }

    @Override
    public boolean isMet() {
        return !finalized;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "fiscalYear", Integer.toString(fiscalYear));
    }
}
