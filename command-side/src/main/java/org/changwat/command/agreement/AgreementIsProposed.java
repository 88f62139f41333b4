package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;

/** There are lines to agree to. */
record AgreementIsProposed(String agreement, boolean proposed) implements Rule {

    @Override
    public String code() {
        return "agreement.not-proposed";
    }

    @Override
    public boolean isMet() {
        return proposed;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
