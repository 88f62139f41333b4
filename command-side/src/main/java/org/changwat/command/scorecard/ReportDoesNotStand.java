package org.changwat.command.scorecard;

import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/** A round is reported once; its report is replaced after a return, or by a correction. */
record ReportDoesNotStand(
        Round round, String unit, int fiscalYear, @Nullable SelfReport standing, boolean correction) implements Rule {

    @Override
    public String code() {
        return "scorecard.report.stands";
    }

    @Override
    public boolean isMet() {
        return correction || standing == null || standing.state() == SelfReport.State.RETURNED;
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
                "state",
                standing == null ? "" : standing.state().name(),
                "receivedOn",
                standing == null ? "" : standing.firstReceived().toString());
    }
}
