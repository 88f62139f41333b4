package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** A visit of its own id does not land on another aggregate. */
record VisitIdIsAVisits(String visit) implements Rule {

    @Override
    public String code() {
        return "inspection.visit.id";
    }

    @Override
    public boolean isMet() {
        return visit.startsWith("IV-");
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("visit", visit);
    }
}
