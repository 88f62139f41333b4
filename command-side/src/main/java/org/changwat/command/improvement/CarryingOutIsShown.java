package org.changwat.command.improvement;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.improvement.ImprovementReported.Progress;

/** What is reported as carried out is shown by evidence; warns. */
record CarryingOutIsShown(String proposal, Progress progress, boolean shown) implements Rule {

    @Override
    public String code() {
        return "improvement.report.evidence";
    }

    @Override
    public boolean isMet() {
        return progress != Progress.CARRIED_OUT || shown;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("proposal", proposal);
    }
}
