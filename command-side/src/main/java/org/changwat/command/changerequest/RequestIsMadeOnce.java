package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;

/** A request number is used once. */
record RequestIsMadeOnce(String request, boolean exists) implements Rule {

    @Override
    public String code() {
        return "change-request.exists";
    }

    @Override
    public boolean isMet() {
        return !exists;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request);
    }
}
