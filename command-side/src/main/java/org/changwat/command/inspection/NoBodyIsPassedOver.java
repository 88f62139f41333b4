package org.changwat.command.inspection;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.OversightBody;

/** The overview reaches the bodies in order; one passed over is remarked (domain rule 21). */
record NoBodyIsPassedOver(OversightBody to, List<String> passedOver) implements Rule {

    @Override
    public String code() {
        return "inspection.forward.order";
    }

    @Override
    public boolean isMet() {
        return passedOver.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("to", to.name(), "passedOver", String.join(", ", passedOver));
    }
}
