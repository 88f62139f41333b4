package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Round;

/** One form is one indicator in one round. */
record EachLineHasOneForm(Round round, List<String> twice) implements Rule {

    @Override
    public String code() {
        return "scorecard.report.form-twice";
    }

    @Override
    public boolean isMet() {
        return twice.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round.name(), "lines", String.join(", ", twice));
    }
}
