package org.changwat.command.plan;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.plan.PlanDecided.Body;

/** A plan goes from the unit to ก.น.จ. and then to the cabinet, in that order (domain rule 24). */
record BodiesDecideInOrder(String plan, Body body, LocalDate decidedOn, boolean passed) implements Rule {

    @Override
    public String code() {
        return "plan.decision.order";
    }

    @Override
    public boolean isMet() {
        return passed;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("plan", plan, "body", body.name(), "decidedOn", decidedOn.toString());
    }
}
