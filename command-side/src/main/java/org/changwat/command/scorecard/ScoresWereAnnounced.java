package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A unit contests what it was told (domain rule 25). */
record ScoresWereAnnounced(
        String line, LocalDate receivedOn, @Nullable LocalDate announcedOn) implements Rule {

    @Override
    public String code() {
        return "scorecard.contest.not-announced";
    }

    @Override
    public boolean isMet() {
        return announcedOn != null && !receivedOn.isBefore(announcedOn);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "receivedOn",
                receivedOn.toString(),
                "announcedOn",
                announcedOn == null ? "-" : announcedOn.toString());
    }
}
