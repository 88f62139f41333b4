package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** Visits go to one of the 76 provinces (domain rule 1). */
record ProvinceIsInspected(String province) implements Rule {

    @Override
    public String code() {
        return "inspection.province";
    }

    @Override
    public boolean isMet() {
        return Units.find(province)
                .filter(unit -> unit.kind() == UnitKind.PROVINCE)
                .isPresent();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("province", province);
    }
}
