package org.changwat.command.draftindicator;

import java.util.Map;
import org.changwat.command.Rule;

/** A unit is told what was decided. */
record SomethingIsDecided(String unit, boolean decided) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.undecided";
    }

    @Override
    public boolean isMet() {
        return decided;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit);
    }
}
