package org.changwat.command.directory;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** Each province that exists on the day is in a cluster (domain rule 2). */
record EachProvinceIsInACluster(String scheme, List<String> missing) implements Rule {

    @Override
    public String code() {
        return "directory.scheme.missing";
    }

    @Override
    public boolean isMet() {
        return missing.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("scheme", scheme, "missing", String.join(", ", missing));
    }
}
