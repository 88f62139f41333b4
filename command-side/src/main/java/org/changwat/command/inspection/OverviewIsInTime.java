package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** The overview is compiled by its due day; a late one is remarked. */
record OverviewIsInTime(
        String round, LocalDate compiledOn, @Nullable LocalDate due) implements Rule {

    @Override
    public String code() {
        return "inspection.overview.late";
    }

    @Override
    public boolean isMet() {
        return due == null || !compiledOn.isAfter(due);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round, "compiledOn", compiledOn.toString(), "due", due == null ? "-" : due.toString());
    }
}
