package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.agreement.AgreementSigned.Signatory;

/** A signature names who signed. */
record SignatoriesAreNamed(String agreement, List<Signatory> signatories) implements Rule {

    @Override
    public String code() {
        return "agreement.sign.nobody";
    }

    @Override
    public boolean isMet() {
        return !signatories.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
