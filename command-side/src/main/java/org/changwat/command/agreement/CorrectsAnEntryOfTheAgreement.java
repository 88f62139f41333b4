package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A correction names an event of this agreement, or of the cluster's whose lines it bears. */
record CorrectsAnEntryOfTheAgreement(
        String agreement, long corrects, @Nullable String lister) implements Rule {

    @Override
    public String code() {
        return "agreement.amend.corrects";
    }

    @Override
    public boolean isMet() {
        return lister != null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement, "corrects", Long.toString(corrects));
    }
}
