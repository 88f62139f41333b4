package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;

/** Agreements rest on a published framework. */
record FrameworkIsPublished(int fiscalYear, boolean published) implements Rule {

    @Override
    public String code() {
        return "agreement.framework.unpublished";
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
