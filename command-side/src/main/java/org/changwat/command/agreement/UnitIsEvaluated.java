package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** Agreements are made with the 76 provinces, the clusters and agencies; Bangkok is none of them (domain rule 1). */
record UnitIsEvaluated(String unit) implements Rule {

    @Override
    public String code() {
        return "agreement.unit";
    }

    @Override
    public boolean isMet() {
        return Units.find(unit)
                .filter(found -> found.kind() != UnitKind.CAPITAL)
                .isPresent();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit);
    }
}
