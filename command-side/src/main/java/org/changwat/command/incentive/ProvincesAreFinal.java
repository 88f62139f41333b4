package org.changwat.command.incentive;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** An allocation rests on final results, unless an authority is cited (domain rule 25). */
record ProvincesAreFinal(int fiscalYear, List<String> units, boolean authority) implements Rule {

    @Override
    public String code() {
        return "incentive.share.not-final";
    }

    @Override
    public boolean isMet() {
        return units.isEmpty() || authority;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear), "units", String.join(", ", units));
    }
}
