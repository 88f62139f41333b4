package org.changwat.command.directory;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** No province is in two clusters (domain rule 2). */
record NoProvinceIsInTwoClusters(String scheme, List<String> twice) implements Rule {

    @Override
    public String code() {
        return "directory.scheme.twice";
    }

    @Override
    public boolean isMet() {
        return twice.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("scheme", scheme, "twice", String.join(", ", twice));
    }
}
