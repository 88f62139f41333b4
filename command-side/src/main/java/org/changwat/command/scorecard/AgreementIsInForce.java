package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;

/** A card opens on a signed agreement; a cluster's, which signs nothing, on an agreed one. */
record AgreementIsInForce(String agreement, boolean inForce, String needed) implements Rule {

    @Override
    public String code() {
        return "scorecard.open.agreement-not-in-force";
    }

    @Override
    public boolean isMet() {
        return inForce;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement, "needed", needed);
    }
}
