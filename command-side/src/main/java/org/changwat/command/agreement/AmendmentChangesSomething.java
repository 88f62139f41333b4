package org.changwat.command.agreement;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.LineChange;

/** A correction says what it changes; a request says it in the committee's decision. */
record AmendmentChangesSomething(String agreement, List<LineChange> changes) implements Rule {

    @Override
    public String code() {
        return "agreement.amend.nothing";
    }

    @Override
    public boolean isMet() {
        return !changes.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("agreement", agreement);
    }
}
