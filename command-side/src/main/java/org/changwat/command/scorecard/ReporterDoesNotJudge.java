package org.changwat.command.scorecard;

import java.util.Map;
import java.util.Set;
import org.changwat.command.Rule;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/** Nobody accepts or returns a report they submitted themselves. */
record ReporterDoesNotJudge(Round round, @Nullable String actor, Set<String> submitters) implements Rule {

    @Override
    public String code() {
        return "scorecard.report.judges-own-work";
    }

    @Override
    public boolean isMet() {
        return actor == null || !submitters.contains(actor);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", round.name(), "actor", actor == null ? "" : actor);
    }
}
