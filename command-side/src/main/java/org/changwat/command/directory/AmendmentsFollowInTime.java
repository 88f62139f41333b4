package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** Units are amended in the order of the days from which it holds. */
record AmendmentsFollowInTime(
        String code, LocalDate effectiveFrom, @Nullable LocalDate latest) implements Rule {

    @Override
    public String code() {
        return "directory.amend.date";
    }

    @Override
    public boolean isMet() {
        return latest == null || !effectiveFrom.isBefore(latest);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "unit",
                code,
                "effectiveFrom",
                effectiveFrom.toString(),
                "latest",
                latest == null ? "-" : latest.toString());
    }
}
