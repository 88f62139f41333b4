package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A correction names an entry of its kind that stands (domain rule 18).
 *
 * @param command name of the command that records such entries
 */
record CorrectsTheStandingEntry(
        String agreement,
        String command,
        Correction correction,
        @Nullable Logged<?> standing) implements Rule {

    @Override
    public String code() {
        return "agreement.correction";
    }

    @Override
    public boolean isMet() {
        return correction.fits(agreement, standing);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement, "command", command, "corrects", String.valueOf(correction.position()));
    }
}
