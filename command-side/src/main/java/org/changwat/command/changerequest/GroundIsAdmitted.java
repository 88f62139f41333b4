package org.changwat.command.changerequest;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;

/** A window that prints its grounds admits only those (domain rule 11). */
record GroundIsAdmitted(Ground ground, List<String> admitted) implements Rule {

    @Override
    public String code() {
        return "change-request.ground";
    }

    @Override
    public boolean isMet() {
        return admitted.isEmpty() || admitted.contains(ground.name());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("ground", ground.name(), "admitted", String.join(", ", admitted));
    }
}
