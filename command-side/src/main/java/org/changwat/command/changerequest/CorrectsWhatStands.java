package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A correction names the entry that stands, so that it can replace that one and no other (domain rule 18). */
record CorrectsWhatStands(
        String request,
        String entry,
        Correction correction,
        @Nullable Logged<?> standing) implements Rule {

    @Override
    public String code() {
        return "change-request.correction";
    }

    @Override
    public boolean isMet() {
        return correction.fits(request, standing);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request, "entry", entry, "corrects", String.valueOf(correction.position()));
    }
}
