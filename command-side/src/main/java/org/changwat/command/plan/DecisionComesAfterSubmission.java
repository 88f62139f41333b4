package org.changwat.command.plan;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;

/** A plan is decided on after it was submitted. */
record DecisionComesAfterSubmission(String plan, LocalDate submittedOn, LocalDate decidedOn) implements Rule {

    @Override
    public String code() {
        return "plan.decision.date";
    }

    @Override
    public boolean isMet() {
        return !decidedOn.isBefore(submittedOn);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("plan", plan, "submittedOn", submittedOn.toString(), "decidedOn", decidedOn.toString());
    }
}
