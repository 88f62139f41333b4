package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;

/** What the unit took back is dealt with no further. */
record RequestIsNotWithdrawn(String request, boolean withdrawn) implements Rule {

    @Override
    public String code() {
        return "change-request.withdrawn";
    }

    @Override
    public boolean isMet() {
        return !withdrawn;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request);
    }
}
