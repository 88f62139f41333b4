package org.changwat.command.framework;

import java.util.Map;
import org.changwat.command.Rule;

/** A published framework is not drawn up again. */
record PublishedFrameworkStands(int fiscalYear, boolean published) implements Rule {

    @Override
    public String code() {
        return "framework.published";
    }

    @Override
    public boolean isMet() {
        return !published;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("fiscalYear", Integer.toString(fiscalYear));
    }
}
