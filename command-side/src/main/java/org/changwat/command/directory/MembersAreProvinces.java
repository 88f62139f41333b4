package org.changwat.command.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** Members are provinces that exist on the day; Bangkok is none (domain rule 1). */
record MembersAreProvinces(String scheme, LocalDate on, List<String> others) implements Rule {

    @Override
    public String code() {
        return "directory.scheme.members";
    }

    @Override
    public boolean isMet() {
        return others.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("scheme", scheme, "on", on.toString(), "others", String.join(", ", others));
    }
}
