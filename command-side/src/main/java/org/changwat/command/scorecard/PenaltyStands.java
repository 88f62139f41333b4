package org.changwat.command.scorecard;

import java.util.Collection;
import java.util.Map;
import org.changwat.command.Rule;

/** Only a penalty that was applied can be waived. */
record PenaltyStands(String penalty, String unit, int fiscalYear, Collection<String> penalties) implements Rule {

    @Override
    public String code() {
        return "scorecard.penalty.unknown";
    }

    @Override
    public boolean isMet() {
        return penalties.contains(penalty);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "penalty",
                penalty,
                "unit",
                unit,
                "fiscalYear",
                Integer.toString(fiscalYear),
                "penalties",
                penalties.isEmpty() ? "-" : String.join(", ", penalties));
    }
}
