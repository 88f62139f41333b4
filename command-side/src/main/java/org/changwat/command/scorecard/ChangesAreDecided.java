package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** No finalisation while a change request is undecided, unless an authority is cited (domain rule 25). */
record ChangesAreDecided(String unit, int fiscalYear, List<String> undecided, boolean authority) implements Rule {

    @Override
    public String code() {
        return "scorecard.finalize.undecided-change";
    }

    @Override
    public boolean isMet() {
        return undecided.isEmpty() || authority;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "unit", unit, "fiscalYear", Integer.toString(fiscalYear), "requests", String.join(", ", undecided));
    }
}
