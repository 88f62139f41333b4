package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** A recommendation is carried out after the visit has begun. */
record FollowUpComesAfterTheVisit(int recommendation, LocalDate followedUpOn, LocalDate from) implements Rule {

    @Override
    public String code() {
        return "inspection.recommendation.before-visit";
    }

    @Override
    public boolean isMet() {
        return !followedUpOn.isBefore(from);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "recommendation",
                Integer.toString(recommendation),
                "followedUpOn",
                followedUpOn.toString(),
                "from",
                from.toString());
    }
}
