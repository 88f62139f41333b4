package org.changwat.command.incentive;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** Incentives are allocated over all provinces at once (domain rule 25). */
record NoProvinceIsLeftOut(int fiscalYear, List<String> units) implements Rule {

    @Override
    public String code() {
        return "incentive.share.missing";
    }

    @Override
    public boolean isMet() {
        return units.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear), "units", String.join(", ", units));
    }
}
