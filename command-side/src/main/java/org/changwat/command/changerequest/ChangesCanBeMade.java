package org.changwat.command.changerequest;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.LineChange;
import org.changwat.events.agreement.AgreementAmended.Amendment;

/** What is changed stands, what is added does not and is given whole. */
record ChangesCanBeMade(String request, List<Amendment> amendments) implements Rule {

    @Override
    public String code() {
        return "change-request.lines";
    }

    @Override
    public boolean isMet() {
        return wrong().isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request, "lines", String.join(", ", wrong()));
    }

    private List<String> wrong() {
        return amendments.stream()
                .filter(amendment -> amendment.op() == LineChange.Op.ADD
                        ? amendment.before() != null || amendment.after() == null
                        : amendment.before() == null)
                .map(Amendment::line)
                .toList();
    }
}
