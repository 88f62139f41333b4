package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** A final result without any evaluator's score needs an authority that says so. */
record SomethingIsScored(String unit, int fiscalYear, boolean scored, boolean authority) implements Rule {

    @Override
    public String code() {
        return "scorecard.finalize.nothing-scored";
    }

    @Override
    public boolean isMet() {
        return scored || authority;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "fiscalYear", Integer.toString(fiscalYear));
    }
}
