package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;

/** An analysis or a host's answer says something. */
record OpinionIsGiven(String request, String opinion) implements Rule {

    @Override
    public String code() {
        return "change-request.opinion";
    }

    @Override
    public boolean isMet() {
        return !opinion.isBlank();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request);
    }
}
