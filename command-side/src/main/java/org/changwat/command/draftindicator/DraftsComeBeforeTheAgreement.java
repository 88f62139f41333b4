package org.changwat.command.draftindicator;

import java.util.Map;
import org.changwat.command.Rule;

/** Drafts come before the agreement (domain rule 27); later ones are remarked. */
record DraftsComeBeforeTheAgreement(String agreement, boolean agreed) implements Rule {

    @Override
    public String code() {
        return "draft-indicator.agreement";
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
