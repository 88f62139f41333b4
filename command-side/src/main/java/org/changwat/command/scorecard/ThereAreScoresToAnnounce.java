package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** An announcement tells a unit its scores, so there must be one. */
record ThereAreScoresToAnnounce(String unit, int fiscalYear, boolean scored) implements Rule {

    @Override
    public String code() {
        return "scorecard.announcement.nothing-scored";
    }

    @Override
    public boolean isMet() {
        return scored;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit, "fiscalYear", Integer.toString(fiscalYear));
    }
}
