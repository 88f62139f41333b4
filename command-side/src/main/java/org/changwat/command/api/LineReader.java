package org.changwat.command.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.changwat.command.api.CommandBatch.Line;
import org.changwat.command.api.CommandCatalogue.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"command":..,"key":..,"body":{..}}} and finds out which aggregate it is for. */
final class LineReader {

    private static final Set<String> MEMBERS = Set.of("command", "key", "body");

    private final CommandCatalogue catalogue;

    LineReader(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether there is nothing but white space on it. */
    static boolean isBlank(Line line) {
        for (byte each : line.utf8()) {
            if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
                return false;
            }
        }
        return true;
    }

    Read read(Line line, Actor actor, String client, boolean simulated) {
        JsonNode json;
        try {
            json = StrictJson.parse(line.utf8());
        } catch (Unacceptable unacceptable) {
            return Read.refused(line, "", unacceptable.problem());
        }
        List<Violation> violations = violations(json);
        JsonNode name = json.get("command");
        String command = name != null && name.isString() ? name.stringValue() : "";
        if (!violations.isEmpty()) {
            return Read.refused(line, command, CommandProblem.invalid(violations));
        }
        JsonNode key = json.get("key");
        CommandEnvelope envelope = new CommandEnvelope(
                command,
                key == null || key.isNull() ? null : key.stringValue(),
                json.get("body"),
                actor,
                client,
                simulated);
        return new Read(line.number(), command, aggregateOf(envelope), envelope, null);
    }

    private static List<Violation> violations(JsonNode json) {
        if (!json.isObject()) {
            return List.of(new Violation("", "type.object"));
        }
        List<Violation> violations = new ArrayList<>();
        for (String member : json.propertyNames()) {
            if (!MEMBERS.contains(member)) {
                violations.add(new Violation("/" + BodyShape.escaped(member), "member.unknown"));
            }
        }
        JsonNode command = json.get("command");
        if (command == null || command.isNull()) {
            violations.add(new Violation("/command", "member.required"));
        } else if (!command.isString()) {
            violations.add(new Violation("/command", "type.string"));
        }
        JsonNode key = json.get("key");
        if (key != null && !key.isNull() && !key.isString()) {
            violations.add(new Violation("/key", "type.string"));
        }
        if (json.get("body") == null) {
            violations.add(new Violation("/body", "member.required"));
        }
        return violations;
    }

    private @Nullable String aggregateOf(CommandEnvelope envelope) {
        Entry entry = catalogue.find(envelope.command());
        if (entry == null) {
            return null;
        }
        try {
            return CommandBinder.bind(entry.type(), envelope.body()).aggregateId();
        } catch (Unacceptable unacceptable) {
            return null;
        }
    }

    /**
     * A line as read.
     *
     * @param aggregate what it is for; null where it cannot be decided and so meets no other line
     * @param envelope null where there is a problem already
     */
    record Read(
            long number,
            String command,
            @Nullable String aggregate,
            @Nullable CommandEnvelope envelope,
            @Nullable CommandProblem problem) {

        static Read refused(Line line, String command, CommandProblem problem) {
            return new Read(line.number(), command, null, null, problem);
        }
    }
}
