package org.changwat.command.api;

import java.util.List;
import java.util.regex.Pattern;
import org.changwat.command.Command;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Turns a body into its command, or says all that is wrong with it. */
final class CommandBinder {

    /** An aggregate id goes into the log's keys and into addresses, so it is kept plain. */
    private static final Pattern AGGREGATE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

    private CommandBinder() {}

    static Command bind(Class<? extends Command> type, JsonNode body) {
        List<Violation> violations = BodyShape.violations(type, body);
        if (!violations.isEmpty()) {
            throw new Unacceptable(CommandProblem.invalid(violations));
        }
        Command command = read(type, body);
        if (!AGGREGATE_ID.matcher(aggregateOf(command)).matches()) {
            throw new Unacceptable(CommandProblem.invalid(List.of(new Violation("", "value.identity"))));
        }
        return command;
    }

    private static Command read(Class<? extends Command> type, JsonNode body) {
        try {
            return StrictJson.mapper().treeToValue(body, type);
        } catch (JacksonException e) {
            throw new Unacceptable(CommandProblem.invalid(List.of(new Violation("", "value.refused"))));
        }
    }

    private static String aggregateOf(Command command) {
        try {
            return command.aggregateId();
        } catch (RuntimeException e) {
            return "";
        }
    }
}
