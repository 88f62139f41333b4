package org.changwat.command.knowledge;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.reference.Units;

/** The provinces and clusters named are those of the reference data. */
record UnitsAreKnown(List<String> units) implements Rule {

    @Override
    public String code() {
        return "knowledge.units";
    }

    @Override
    public boolean isMet() {
        return unknown().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("units", String.join(", ", unknown()));
    }

    private List<String> unknown() {
        return units.stream().filter(unit -> Units.find(unit).isEmpty()).toList();
    }
}
