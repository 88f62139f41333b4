package org.changwat.command.agreement;

import java.util.Map;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** An amendment carries out a request or corrects an entry, one of the two (domain rule 13). */
record AmendmentHasOneGround(
        String agreement,
        @Nullable String request,
        @Nullable Long corrects) implements Rule {

    @Override
    public String code() {
        return "agreement.amend.ground";
    }

    @Override
    public boolean isMet() {
        return (request == null) != (corrects == null);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
