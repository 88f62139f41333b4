package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;

/** What is agreed is amended, not proposed again. */
record NothingIsAgreedYet(String agreement, boolean agreed) implements Rule {

    @Override
    public String code() {
        return "agreement.agreed";
    }

    @Override
    public boolean isMet() {
        return !agreed;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
