package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** The commission approves, and an authority reopens, what is final. */
record CardIsFinal(String unit, int fiscalYear, boolean finalized, String command) implements Rule {

    @Override
    public String code() {
        return "scorecard.card.not-final";
    }

    @Override
    public boolean isMet() {
        return finalized;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "fiscalYear", Integer.toString(fiscalYear), "command", command);
    }
}
