package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.jspecify.annotations.Nullable;

/** What is carried out after its day, or still open then, is remarked. */
record DoneInTime(
        int recommendation,
        Status status,
        LocalDate followedUpOn,
        @Nullable LocalDate due) implements Rule {

    @Override
    public String code() {
        return "inspection.recommendation.late";
    }

    @Override
    public boolean isMet() {
        return due == null || status == Status.DECLINED || !followedUpOn.isAfter(due);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "recommendation",
                Integer.toString(recommendation),
                "progress",
                status.name(),
                "followedUpOn",
                followedUpOn.toString(),
                "due",
                due == null ? "-" : due.toString());
    }
}
