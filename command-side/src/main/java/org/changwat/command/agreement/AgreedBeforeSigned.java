package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;

/** A signature rests on agreed lines (domain rule 10). */
record AgreedBeforeSigned(String agreement, boolean agreed) implements Rule {

    @Override
    public String code() {
        return "agreement.sign.not-agreed";
    }

    @Override
    public boolean isMet() {
        return agreed;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
