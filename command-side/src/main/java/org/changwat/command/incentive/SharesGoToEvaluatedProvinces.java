package org.changwat.command.incentive;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** Incentives are paid per province, for a year that it was evaluated in. */
record SharesGoToEvaluatedProvinces(int fiscalYear, List<String> units) implements Rule {

    @Override
    public String code() {
        return "incentive.share.no-card";
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
