package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.OversightBody;

/** The overview goes to a body that comes later in the order. */
record OverviewGoesUp(OversightBody from, OversightBody to) implements Rule {

    @Override
    public String code() {
        return "inspection.forward.direction";
    }

    @Override
    public boolean isMet() {
        return to.stage() > from.stage();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.name(), "to", to.name());
    }
}
