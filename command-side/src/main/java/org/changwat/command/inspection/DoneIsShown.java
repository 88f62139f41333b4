package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;

/** What is reported as done is shown by evidence; warns. */
record DoneIsShown(int recommendation, Status status, boolean shown) implements Rule {

    @Override
    public String code() {
        return "inspection.recommendation.evidence";
    }

    @Override
    public boolean isMet() {
        return status != Status.DONE || shown;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("recommendation", Integer.toString(recommendation));
    }
}
