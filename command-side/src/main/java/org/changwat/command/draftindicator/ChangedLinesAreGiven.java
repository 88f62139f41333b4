package org.changwat.command.draftindicator;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.draftindicator.DraftIndicatorsDecided.Decision;

/** Lines are given with an approval that changes them, and only then. */
record ChangedLinesAreGiven(String unit, Decision decision, boolean given) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.changed-lines";
    }

    @Override
    public boolean isMet() {
        return given == (decision == Decision.APPROVED_WITH_CHANGES);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "decision", decision.name());
    }
}
