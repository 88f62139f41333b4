package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.jspecify.annotations.Nullable;

/** A day of completion goes with what is done. */
record OnlyWhatIsDoneHasADay(
        int recommendation, Status status, @Nullable LocalDate doneOn) implements Rule {

    @Override
    public String code() {
        return "inspection.recommendation.done-on";
    }

    @Override
    public boolean isMet() {
        return doneOn == null || status == Status.DONE;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "recommendation",
                Integer.toString(recommendation),
                "progress",
                status.name(),
                "doneOn",
                doneOn == null ? "-" : doneOn.toString());
    }
}
