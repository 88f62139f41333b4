package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;

/** A negotiation is concluded where one was asked for in time (domain rule 10). */
record NegotiationWasAskedFor(String agreement, boolean asked) implements Rule {

    @Override
    public String code() {
        return "agreement.negotiation.not-asked";
    }

    @Override
    public boolean isMet() {
        return asked;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
