package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Rule;

/** A unit numbers its requests of a year from 1 without a gap, so that the ledger finds them all before a card is closed. */
record RequestsAreNumberedInOrder(String request, int requestNo, boolean previousStands) implements Rule {

    @Override
    public String code() {
        return "change-request.number";
    }

    @Override
    public boolean isMet() {
        return requestNo >= 1 && (requestNo == 1 || previousStands);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request, "requestNo", Integer.toString(requestNo));
    }
}
