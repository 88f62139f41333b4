package org.changwat.command.inspection;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** Region reports that lack a component are named in the overview. */
record RegionReportsAreComplete(String round, List<Integer> incomplete) implements Rule {

    @Override
    public String code() {
        return "inspection.overview.incomplete";
    }

    @Override
    public boolean isMet() {
        return incomplete.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round, "incomplete", incomplete.toString());
    }
}
