package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Ids;
import org.jspecify.annotations.Nullable;

/** A cluster's line is scored once, on the cluster's card, and carried to its members'. */
record LineIsScoredOnThisCard(
        String line, String unit, boolean carried, @Nullable String cluster, int fiscalYear) implements Rule {

    @Override
    public String code() {
        return "scorecard.line.scored-by-cluster";
    }

    @Override
    public boolean isMet() {
        return !carried;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "line",
                line,
                "unit",
                unit,
                "cluster",
                cluster == null ? "" : cluster,
                "card",
                cluster == null ? "" : Ids.scorecard(fiscalYear, cluster));
    }
}
