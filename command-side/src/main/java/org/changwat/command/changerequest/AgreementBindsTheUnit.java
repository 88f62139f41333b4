package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;

/** Only an agreement in force is asked to be changed. */
record AgreementBindsTheUnit(String agreement, boolean inForce) implements Rule {

    @Override
    public String code() {
        return "change-request.agreement";
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
