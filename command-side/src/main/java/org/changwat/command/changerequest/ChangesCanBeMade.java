package org.changwat.command.changerequest;

import java.util.List;
import java.util.Map;
import org.changwat.command.LineChanges;
import org.changwat.command.Rule;
import org.changwat.events.LineChange;
import org.changwat.events.agreement.AgreementAmended.Amendment;

/** What is changed stands, what is added does not and is given whole, what is replaced names the indicator in its place. */
record ChangesCanBeMade(String request, List<LineChange> changes, List<Amendment> amendments) implements Rule {

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
        return LineChanges.unfit(changes, amendments);
    }
}
