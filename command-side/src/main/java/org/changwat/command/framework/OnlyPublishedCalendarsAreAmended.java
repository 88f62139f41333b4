package org.changwat.command.framework;

import java.util.Map;
import org.changwat.command.Rule;

/** A draft is drawn up again; what is in force is amended. */
record OnlyPublishedCalendarsAreAmended(int fiscalYear, boolean published) implements Rule {

    @Override
    public String code() {
        return "framework.calendar.draft";
    }

    @Override
    public boolean isMet() {
        return published;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear));
    }
}
