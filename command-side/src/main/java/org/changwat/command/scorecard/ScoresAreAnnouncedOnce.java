package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.Proceedings.Announcement;
import org.jspecify.annotations.Nullable;

/** Scores are announced once; a wrong entry is corrected, and a reopened card is announced anew. */
record ScoresAreAnnouncedOnce(
        String unit, int fiscalYear, @Nullable Announcement standing, boolean correction) implements Rule {

    @Override
    public String code() {
        return "scorecard.announcement.stands";
    }

    @Override
    public boolean isMet() {
        return correction || standing == null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "unit",
                unit,
                "fiscalYear",
                Integer.toString(fiscalYear),
                "announcedOn",
                standing == null ? "" : standing.on().toString());
    }
}
