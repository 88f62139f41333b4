package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Round;

/** An evaluator decides on a report that the unit submitted and that still stands. */
record ReportWasSubmitted(Round round, String unit, int fiscalYear, String command, boolean awaits, String state)
        implements Rule {

    @Override
    public String code() {
        return "scorecard.report.not-submitted";
    }

    @Override
    public boolean isMet() {
        return awaits;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "round",
                round.name(),
                "unit",
                unit,
                "fiscalYear",
                Integer.toString(fiscalYear),
                "command",
                command,
                "state",
                state);
    }
}
