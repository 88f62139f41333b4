package org.changwat.command.draftindicator;

import java.util.Map;
import org.changwat.command.Rule;

/** Bodies decide on drafts that OPDC has analysed (domain rule 27). */
record DraftsAreAnalysedFirst(String unit, boolean analysed) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.not-analysed";
    }

    @Override
    public boolean isMet() {
        return analysed;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit);
    }
}
