package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** What is sent on has been compiled. */
record OverviewIsCompiled(String round, boolean compiled) implements Rule {

    @Override
    public String code() {
        return "inspection.overview.none";
    }

    @Override
    public boolean isMet() {
        return compiled;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round);
    }
}
