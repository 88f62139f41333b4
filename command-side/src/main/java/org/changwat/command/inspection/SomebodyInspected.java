package org.changwat.command.inspection;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.inspection.InspectionVisitRecorded.Inspector;

/** A visit names who made it. */
record SomebodyInspected(String visit, List<Inspector> inspectors) implements Rule {

    @Override
    public String code() {
        return "inspection.inspectors";
    }

    @Override
    public boolean isMet() {
        return !inspectors.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("visit", visit);
    }
}
