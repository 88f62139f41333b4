package org.changwat.command.improvement;

import java.util.Map;
import org.changwat.command.Rule;

/** Proposals of a province are numbered from 1. */
record ProposalsAreNumbered(int proposalNo) implements Rule {

    @Override
    public String code() {
        return "improvement.number";
    }

    @Override
    public boolean isMet() {
        return proposalNo >= 1;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("proposalNo", Integer.toString(proposalNo));
    }
}
