package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A line has one open contest; what is wrong in it is corrected. */
record OneContestAtATime(String line, @Nullable LocalDate open, boolean correction) implements Rule {

    @Override
    public String code() {
        return "scorecard.contest.open-already";
    }

    @Override
    public boolean isMet() {
        return correction || open == null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "receivedOn", open == null ? "" : open.toString());
    }
}
