package org.changwat.command.plan;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.plan.PlanDecided.Body;

/** The board's approval stands while the cabinet's decision rests on it. */
record NothingLaterRestsOnIt(String plan, Body body, boolean restedOn) implements Rule {

    @Override
    public String code() {
        return "plan.decision.rested-on";
    }

    @Override
    public boolean isMet() {
        return !restedOn;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("plan", plan, "body", body.name());
    }
}
