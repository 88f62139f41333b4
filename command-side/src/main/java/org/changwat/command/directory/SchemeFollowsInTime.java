package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Correction;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A scheme is amended from a later day than it stands from. */
record SchemeFollowsInTime(
        String scheme, LocalDate effectiveFrom, @Nullable LocalDate standing, Correction correction) implements Rule {

    @Override
    public String code() {
        return "directory.scheme.date";
    }

    @Override
    public boolean isMet() {
        return standing == null || correction.isAsked() || effectiveFrom.isAfter(standing);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "scheme",
                scheme,
                "effectiveFrom",
                effectiveFrom.toString(),
                "standing",
                standing == null ? "-" : standing.toString());
    }
}
