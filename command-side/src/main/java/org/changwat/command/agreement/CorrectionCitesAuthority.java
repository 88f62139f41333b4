package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;

/** A correction is made on an authority; a request has its committee's. */
record CorrectionCitesAuthority(String agreement, boolean cited) implements Rule {

    @Override
    public String code() {
        return "agreement.amend.authority";
    }

    @Override
    public boolean isMet() {
        return cited;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
