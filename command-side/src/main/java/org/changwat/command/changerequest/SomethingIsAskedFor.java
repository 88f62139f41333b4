package org.changwat.command.changerequest;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.LineChange;

/** A request names its changes, each line once. */
record SomethingIsAskedFor(String request, List<LineChange> changes) implements Rule {

    @Override
    public String code() {
        return "change-request.changes";
    }

    @Override
    public boolean isMet() {
        return !changes.isEmpty()
                && changes.stream().map(LineChange::line).distinct().count() == changes.size();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", request);
    }
}
