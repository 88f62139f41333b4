package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Round;

/** A report has a form for each indicator of the card; one without warns. */
record EveryLineHasAForm(Round round, List<String> missing) implements Rule {

    @Override
    public String code() {
        return "scorecard.report.form-missing";
    }

    @Override
    public boolean isMet() {
        return missing.isEmpty();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round.name(), "lines", String.join(", ", missing));
    }
}
