package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Correction;
import org.changwat.command.Rule;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;

/** What is settled is corrected, not followed up again. */
record RecommendationIsOpen(String visit, int recommendation, Status status, Correction correction) implements Rule {

    @Override
    public String code() {
        return "inspection.recommendation.closed";
    }

    @Override
    public boolean isMet() {
        return correction.isAsked() || status != Status.DONE && status != Status.DECLINED;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("visit", visit, "recommendation", Integer.toString(recommendation), "progress", status.name());
    }
}
