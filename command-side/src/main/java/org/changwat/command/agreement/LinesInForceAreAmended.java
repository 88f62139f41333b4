package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Correction;
import org.changwat.command.Rule;

/** Work is scored by the lines in force, so that what is wrong in them is amended, which the card follows. */
record LinesInForceAreAmended(String agreement, Correction correction, boolean changed) implements Rule {

    @Override
    public String code() {
        return "agreement.correction.in-force";
    }

    @Override
    public boolean isMet() {
        return !changed;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement, "corrects", String.valueOf(correction.position()));
    }
}
