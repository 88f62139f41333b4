package org.changwat.command.directory;

import java.util.Map;
import org.changwat.command.Rule;

/** There are 18 clusters (domain rule 2); another number is remarked. */
record ClustersAreEighteen(String scheme, int clusters) implements Rule {

    @Override
    public String code() {
        return "directory.scheme.count";
    }

    @Override
    public boolean isMet() {
        return clusters == 18;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("scheme", scheme, "clusters", Integer.toString(clusters));
    }
}
