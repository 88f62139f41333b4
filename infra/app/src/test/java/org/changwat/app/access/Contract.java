package org.changwat.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.app.RunningLedger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document as a caller reads it: its operations, and a body that fits the schema of each command. */
public final class Contract {

    private static final String COMMANDS = "/api/v1/commands/";
    private static final String REFERENCE = "#/components/schemas/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    public static Contract of(RunningLedger ledger) {
        return new Contract(ledger.json("/api/v1/openapi", "Authorization", ""));
    }

    public JsonNode document() {
        return document;
    }

    /** Every operation, commands among them one by one. */
    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                all.add(new Operation(
                        operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
            }
        }
        return all;
    }

    /** The commands by name. */
    public Map<String, Operation> commands() {
        Map<String, Operation> commands = new TreeMap<>();
        operations().stream()
                .filter(Operation::isCommand)
                .forEach(each -> commands.put(each.path().substring(COMMANDS.length()), each));
        return commands;
    }

    /** The least that fits a command's schema. */
    public ObjectNode body(Operation command) {
        JsonNode schema = command.described()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return sample("", schema) instanceof ObjectNode body ? body : JSON.createObjectNode();
    }

    private JsonNode sample(String name, JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        if (reference.isString()) {
            return sample(
                    name,
                    document.path("components")
                            .path("schemas")
                            .path(reference.stringValue().substring(REFERENCE.length())));
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return sample(name, schema.path(choice).path(0));
            }
        }
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asString()) {
            case "object" -> object(schema);
            case "array" -> {
                ArrayNode list = JSON.createArrayNode();
                for (int i = schema.path("minItems").asInt(0); i > 0; i--) {
                    list.add(sample(name, schema.path("items")));
                }
                yield list;
            }
            case "integer" -> JSON.getNodeFactory().numberNode(name.equals("fiscalYear") ? 2556 : 1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(false);
            default -> JSON.getNodeFactory().stringNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.createObjectNode();
        for (JsonNode required : schema.path("required")) {
            String member = required.stringValue();
            object.set(member, sample(member, schema.path("properties").path(member)));
        }
        return object;
    }

    private static String text(JsonNode schema) {
        if (schema.path("format").asString("").equals("date")) {
            return "2013-07-02";
        }
        return schema.path("pattern").asString("").contains("0-9") ? "1.0000" : "x";
    }

    /** @param described the operation as the document has it */
    public record Operation(String method, String path, JsonNode described) {

        public boolean isCommand() {
            return path.startsWith(COMMANDS);
        }

        /** Names of the roles that the document lets in; empty where all accounts are. */
        public List<String> roles() {
            List<String> roles = new ArrayList<>();
            described.path("x-roles").forEach(each -> roles.add(each.stringValue()));
            return roles;
        }

        /** Whether nobody need sign in. */
        public boolean isOpen() {
            return described.path("security").valueStream().anyMatch(JsonNode::isEmpty);
        }

        public boolean isStream() {
            return described.path("responses").path("200").path("content").has("text/event-stream");
        }

        /** Names of its parameters of one kind, such as {@code query}. */
        public List<String> parameters(String in) {
            List<String> names = new ArrayList<>();
            for (JsonNode each : described.path("parameters")) {
                if (each.path("in").asString("").equals(in)) {
                    names.add(each.path("name").asString());
                }
            }
            return names;
        }

        public boolean hasJsonBody() {
            return described
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .has("schema");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
