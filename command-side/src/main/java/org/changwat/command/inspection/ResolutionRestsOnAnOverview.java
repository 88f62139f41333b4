package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** A resolution without a compiled overview is remarked. */
record ResolutionRestsOnAnOverview(String round, boolean compiled) implements Rule {

    @Override
    public String code() {
        return "inspection.resolution.no-overview";
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
