package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;

/** A request says why. */
record JustificationIsGiven(String request, String justification) implements Rule {

    @Override
    public String code() {
        return "change-request.justification";
    }

    @Override
    public boolean isMet() {
        return !justification.isBlank();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request);
    }
}
