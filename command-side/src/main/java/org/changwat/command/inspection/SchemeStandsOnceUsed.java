package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** A round keeps its scheme once inspectors or reports rest on it. */
record SchemeStandsOnceUsed(String round, String scheme, String next, boolean used) implements Rule {

    @Override
    public String code() {
        return "inspection.round.scheme-used";
    }

    @Override
    public boolean isMet() {
        return !used || scheme.equals(next);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round, "scheme", scheme, "next", next);
    }
}
