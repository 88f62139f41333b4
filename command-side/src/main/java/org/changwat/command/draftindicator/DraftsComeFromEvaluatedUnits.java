package org.changwat.command.draftindicator;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;

/** Only a unit that is evaluated has indicators (domain rule 1). */
record DraftsComeFromEvaluatedUnits(String unit) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.unit";
    }

    @Override
    public boolean isMet() {
        return Units.find(unit).filter(each -> each.kind() != UnitKind.CAPITAL).isPresent();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit);
    }
}
