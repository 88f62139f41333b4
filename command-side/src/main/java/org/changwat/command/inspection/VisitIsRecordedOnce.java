package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** A recorded visit is amended, not recorded again. */
record VisitIsRecordedOnce(String visit, boolean recorded) implements Rule {

    @Override
    public String code() {
        return "inspection.visit.exists";
    }

    @Override
    public boolean isMet() {
        return !recorded;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("visit", visit);
    }
}
