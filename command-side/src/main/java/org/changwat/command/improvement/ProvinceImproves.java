package org.changwat.command.improvement;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** Proposals are those of the 76 provinces (domain rule 26). */
record ProvinceImproves(String unit) implements Rule {

    @Override
    public String code() {
        return "improvement.province";
    }

    @Override
    public boolean isMet() {
        return Units.find(unit).filter(each -> each.kind() == UnitKind.PROVINCE).isPresent();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit);
    }
}
