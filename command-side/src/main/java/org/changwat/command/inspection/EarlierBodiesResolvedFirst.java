package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.OversightBody;

/** A resolution ahead of ก.ก.ภ.'s or the sub-board's warns and never rejects (domain rule 21). */
record EarlierBodiesResolvedFirst(OversightBody body, LocalDate decidedOn, List<String> awaited) implements Rule {

    @Override
    public String code() {
        return "inspection.resolution.ahead";
    }

    @Override
    public boolean isMet() {
        return awaited.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("body", body.name(), "decidedOn", decidedOn.toString(), "awaited", String.join(", ", awaited));
    }
}
