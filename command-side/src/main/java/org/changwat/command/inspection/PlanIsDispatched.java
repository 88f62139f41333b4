package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.InspectionRoundPlanned.Dispatch;
import org.jspecify.annotations.Nullable;

/** A plan names the letter by which สปน. sent it out (domain rule 21); warns. */
record PlanIsDispatched(String round, @Nullable Dispatch dispatch) implements Rule {

    @Override
    public String code() {
        return "inspection.round.dispatch";
    }

    @Override
    public boolean isMet() {
        return dispatch != null && dispatch.letter() != null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round);
    }
}
