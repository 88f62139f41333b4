package org.changwat.command.knowledge;

import java.util.Map;
import org.changwat.command.Rule;

/** A practice found on a visit is that of the province visited. */
record VisitIsTheUnits(String visit, String province, String unit) implements Rule {

    @Override
    public String code() {
        return "knowledge.visit.unit";
    }

    @Override
    public boolean isMet() {
        return province.equals(unit);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("visit", visit, "province", province, "unit", unit);
    }
}
