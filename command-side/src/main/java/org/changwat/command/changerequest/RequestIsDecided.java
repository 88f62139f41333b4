package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;

/** Only a decision is told to the unit. */
record RequestIsDecided(String request, boolean decided) implements Rule {

    @Override
    public String code() {
        return "change-request.undecided";
    }

    @Override
    public boolean isMet() {
        return decided;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request);
    }
}
