package org.changwat.command.draftindicator;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** Remarks are made on lines that were sent. */
record RemarksAreOnDrafts(String unit, List<String> others) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.remarks";
    }

    @Override
    public boolean isMet() {
        return others.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "others", String.join(", ", others));
    }
}
