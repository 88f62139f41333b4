package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** The report form lists evidence for every result; without it the claim stands and warns. */
record EvidenceIsGiven(String line, boolean given) implements Rule {

    @Override
    public String code() {
        return "scorecard.evidence.missing";
    }

    @Override
    public boolean isMet() {
        return given;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line);
    }
}
