package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** No finalisation while a contest is open, unless an authority is cited (domain rule 25). */
record ContestsAreResolved(String unit, int fiscalYear, List<String> open, boolean authority) implements Rule {

    @Override
    public String code() {
        return "scorecard.finalize.open-contest";
    }

    @Override
    public boolean isMet() {
        return open.isEmpty() || authority;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "fiscalYear", Integer.toString(fiscalYear), "lines", String.join(", ", open));
    }
}
