package org.changwat.command.plan;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** Provinces and clusters have plans (domain rule 24). */
record PlanIsAProvincesOrAClusters(String unit) implements Rule {

    @Override
    public String code() {
        return "plan.unit";
    }

    @Override
    public boolean isMet() {
        return Units.find(unit)
                .filter(each -> each.kind() == UnitKind.PROVINCE || each.kind() == UnitKind.CLUSTER)
                .isPresent();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit);
    }
}
