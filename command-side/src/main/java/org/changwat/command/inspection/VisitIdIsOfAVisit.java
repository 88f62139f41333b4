package org.changwat.command.inspection;

import java.util.Map;
import org.changwat.command.Rule;

/** A visit's id begins as visits' ids do, so that no visit is written into another aggregate's stream. */
record VisitIdIsOfAVisit(String visit) implements Rule {

    private static final String PREFIX = "IV-";

    @Override
    public String code() {
        return "inspection.visit.id";
    }

    @Override
    public boolean isMet() {
        return visit.startsWith(PREFIX) && visit.length() > PREFIX.length();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("visit", visit, "prefix", PREFIX);
    }
}
