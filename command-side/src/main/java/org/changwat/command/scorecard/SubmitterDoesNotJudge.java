package org.changwat.command.scorecard;

import java.util.Map;
import java.util.Set;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** Nobody verifies or assesses what they submitted themselves. */
record SubmitterDoesNotJudge(String line, @Nullable String actor, Set<String> submitters) implements Rule {

    /**
     * The actor of a process that listens on loopback without authentication: one account stands for every person at the desk, so
     * holding it to this rule would stop all evaluation there.
     */
    static final String LOCAL_OPERATOR = "local-operator";

    @Override
    public String code() {
        return "scorecard.actor.judges-own-work";
    }

    @Override
    public boolean isMet() {
        return actor == null || actor.equals(LOCAL_OPERATOR) || !submitters.contains(actor);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("line", line, "actor", actor == null ? "" : actor);
    }
}
