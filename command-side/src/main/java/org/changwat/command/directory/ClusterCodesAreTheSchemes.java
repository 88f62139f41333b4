package org.changwat.command.directory;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** A cluster bears a code of its scheme, which stands for it alone. */
record ClusterCodesAreTheSchemes(String scheme, List<String> wrong) implements Rule {

    @Override
    public String code() {
        return "directory.scheme.codes";
    }

    @Override
    public boolean isMet() {
        return wrong.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("scheme", scheme, "wrong", String.join(", ", wrong));
    }
}
