package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;

/** A request is decided once. */
record RequestIsUndecided(String request, boolean undecided) implements Rule {

    @Override
    public String code() {
        return "change-request.decided";
    }

    @Override
    public boolean isMet() {
        return undecided;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request);
    }
}
