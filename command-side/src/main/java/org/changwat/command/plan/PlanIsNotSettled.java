package org.changwat.command.plan;

import java.util.Map;
import org.changwat.command.Rule;

/** A plan that was submitted anew after its return is decided in its new edition. */
record PlanIsNotSettled(String plan, boolean open) implements Rule {

    @Override
    public String code() {
        return "plan.decision.returned";
    }

    @Override
    public boolean isMet() {
        return open;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("plan", plan);
    }
}
