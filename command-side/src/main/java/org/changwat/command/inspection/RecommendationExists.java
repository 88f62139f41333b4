package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** What is followed up was recommended. */
record RecommendationExists(String visit, int recommendation, int count) implements Rule {

    @Override
    public String code() {
        return "inspection.recommendation.unknown";
    }

    @Override
    public boolean isMet() {
        return recommendation >= 1 && recommendation <= count;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "visit", visit, "recommendation", Integer.toString(recommendation), "count", Integer.toString(count));
    }
}
