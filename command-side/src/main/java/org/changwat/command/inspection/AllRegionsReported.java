package org.changwat.command.inspection;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** The overview rests on the reports of all regions; the missing ones are named (domain rule 21). */
record AllRegionsReported(String round, List<Integer> missing) implements Rule {

    @Override
    public String code() {
        return "inspection.overview.regions";
    }

    @Override
    public boolean isMet() {
        return missing.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round, "missing", missing.toString());
    }
}
