package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A figure as of an earlier date is kept beside the later one and moves no score; warns. */
record NothingNewerStands(
        String line, LocalDate asOfDate, @Nullable LocalDate standing) implements Rule {

    @Override
    public String code() {
        return "scorecard.measurement.older";
    }

    @Override
    public boolean isMet() {
        return standing == null || !asOfDate.isBefore(standing);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line", line, "asOfDate", asOfDate.toString(), "standing", standing == null ? "" : standing.toString());
    }
}
