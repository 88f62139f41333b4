package org.changwat.command.scorecard;

import java.util.Map;
import java.util.Set;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** Nobody verifies or assesses what they submitted themselves. */
record SubmitterDoesNotJudge(String line, @Nullable String actor, Set<String> submitters) implements Rule {

    @Override
    public String code() {
        return "scorecard.actor.judges-own-work";
    }

    @Override
    public boolean isMet() {
        return actor == null || !submitters.contains(actor);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "actor", actor == null ? "" : actor);
    }
}
