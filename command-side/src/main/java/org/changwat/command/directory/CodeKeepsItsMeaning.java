package org.changwat.command.directory;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.LocalizedText;
import org.changwat.events.reference.Units;

/** A code that the reference data hold keeps the unit it stands for (domain rule 1). */
record CodeKeepsItsMeaning(String code, LocalizedText name) implements Rule {

    @Override
    public String code() {
        return "directory.code.meaning";
    }

    @Override
    public boolean isMet() {
        return Units.find(code).map(unit -> unit.name().th().equals(name.th())).orElse(true);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "unit",
                code,
                "name",
                name.en(),
                "known",
                Units.find(code).map(unit -> unit.name().en()).orElse("-"));
    }
}
