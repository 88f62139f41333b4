package org.changwat.command.directory;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** The lead province of a cluster is one of its members (domain rule 2). */
record LeadIsAMember(String scheme, List<String> wrong) implements Rule {

    @Override
    public String code() {
        return "directory.scheme.lead";
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
