package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;

/** An agreement is signed once. */
record SignedOnce(String agreement, boolean signed) implements Rule {

    @Override
    public String code() {
        return "agreement.signed";
    }

    @Override
    public boolean isMet() {
        return !signed;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
