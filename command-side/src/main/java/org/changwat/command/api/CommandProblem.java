package org.changwat.command.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command was not accepted, and unless the code is {@code ledger.outcome-unknown} nothing of it stands.
 *
 * @param code stable code: a rule's, or one of {@code problems_{th,en}.properties}
 * @param facts named values of the message, members of the answer too
 * @param violations what is wrong with the body, for status 400
 * @param retryAfter seconds after which trying again makes sense, or null
 */
public record CommandProblem(
        int status,
        String code,
        Map<String, String> facts,
        List<Violation> violations,
        @Nullable Integer retryAfter) implements CommandOutcome {

    static final String UNKNOWN_COMMAND = "command.unknown";
    static final String OUTCOME_UNKNOWN = "ledger.outcome-unknown";
    static final String KEY_REUSED = "idempotency.key-reused";

    public CommandProblem {
        facts = Map.copyOf(facts);
        violations = List.copyOf(violations);
    }

    static CommandProblem of(int status, String code, Map<String, String> facts) {
        return new CommandProblem(status, code, facts, List.of(), null);
    }

    static CommandProblem of(int status, String code) {
        return of(status, code, Map.of());
    }

    static CommandProblem invalid(List<Violation> violations) {
        return new CommandProblem(400, "body.invalid", Map.of(), violations, null);
    }

    static CommandProblem later(String code, Map<String, String> facts) {
        return new CommandProblem(503, code, facts, List.of(), 1);
    }

    boolean isKeyReused() {
        return code.equals(KEY_REUSED);
    }
}
