package org.changwat.command.improvement;

import java.util.Map;
import org.changwat.command.Correction;
import org.changwat.command.Rule;

/** What is reported as carried out is corrected, not reported further. */
record ProposalIsNotCarriedOutYet(String proposal, boolean carriedOut, Correction correction) implements Rule {

    @Override
    public String code() {
        return "improvement.report.closed";
    }

    @Override
    public boolean isMet() {
        return !carriedOut || correction.isAsked();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("proposal", proposal);
    }
}
