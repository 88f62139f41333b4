package org.changwat.command.directory;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.command.directory.AmendUnit.Change;

/** A correction stays the kind of change that it corrects. */
record CorrectionIsOfTheSameChange(String code, Change change, boolean same) implements Rule {

    @Override
    public String code() {
        return "directory.amend.correction";
    }

    @Override
    public boolean isMet() {
        return same;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", code, "change", change.name());
    }
}
