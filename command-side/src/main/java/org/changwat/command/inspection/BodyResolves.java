package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.OversightBody;

/** Only committees resolve on an overview. */
record BodyResolves(OversightBody body) implements Rule {

    @Override
    public String code() {
        return "inspection.resolution.body";
    }

    @Override
    public boolean isMet() {
        return body.resolves();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("body", body.name());
    }
}
