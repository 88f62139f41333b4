package org.changwat.command.draftindicator;

import java.util.Map;
import org.changwat.command.Rule;

/** Drafts that went back are sent anew before anything else is done with them. */
record DraftsDidNotGoBack(String unit, boolean wentBack) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.returned";
    }

    @Override
    public boolean isMet() {
        return !wentBack;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit);
    }
}
