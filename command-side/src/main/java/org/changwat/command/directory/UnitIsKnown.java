package org.changwat.command.directory;

import java.util.Map;
import org.changwat.command.Rule;

/** A unit that is named is one of the reference data or of the ledger. */
record UnitIsKnown(String member, String code, boolean known) implements Rule {

    @Override
    public String code() {
        return "directory.unit.unknown";
    }

    @Override
    public boolean isMet() {
        return known;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("member", member, "unit", code);
    }
}
