package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;

/** Only what is in force is amended. */
record AgreementIsInForceForAmendment(String agreement, boolean inForce) implements Rule {

    @Override
    public String code() {
        return "agreement.amend.not-in-force";
    }

    @Override
    public boolean isMet() {
        return inForce;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
