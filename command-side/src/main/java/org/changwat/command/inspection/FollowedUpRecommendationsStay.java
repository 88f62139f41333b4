package org.changwat.command.inspection;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;

/** A recommendation that was followed up keeps its number and wording. */
record FollowedUpRecommendationsStay(String visit, List<Integer> changed) implements Rule {

    @Override
    public String code() {
        return "inspection.recommendation.followed-up";
    }

    @Override
    public boolean isMet() {
        return changed.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("visit", visit, "changed", changed.toString());
    }
}
