package org.changwat.command.directory;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.reference.Unit.UnitKind;

/** A unit is split into, or merged with, units of its own kind. */
record PartsAreOfOneKind(String code, UnitKind kind, List<String> others) implements Rule {

    @Override
    public String code() {
        return "directory.amend.kind";
    }

    @Override
    public boolean isMet() {
        return others.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", code, "kind", kind.name(), "others", String.join(", ", others));
    }
}
