package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A unit that went over into another is no more. */
record UnitStillExists(String code, @Nullable LocalDate ended) implements Rule {

    @Override
    public String code() {
        return "directory.amend.ended";
    }

    @Override
    public boolean isMet() {
        return ended == null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", code, "ended", ended == null ? "-" : ended.toString());
    }
}
