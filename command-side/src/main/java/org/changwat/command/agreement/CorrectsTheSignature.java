package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A corrected signature names the one that stands (domain rule 18). */
record CorrectsTheSignature(
        String agreement, Correction correction, @Nullable Logged<?> standing) implements Rule {

    @Override
    public String code() {
        return "agreement.sign.corrects";
    }

    @Override
    public boolean isMet() {
        return correction.fits(agreement, standing);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement, "corrects", String.valueOf(correction.position()));
    }
}
