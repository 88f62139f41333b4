package org.changwat.app.contract;

import java.util.Collection;
import org.changwat.command.api.CommandCatalogue.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each command under an address of its own with the schema of its body, in place of the one address with a name in it. What several
 * commands share is written once.
 */
final class CommandContracts {

    private static final String TEMPLATE = "/api/v1/commands/{command}";
    private static final String REFERENCE = "#/components/schemas/";
    private static final String LOCAL = "#/$defs/";

    private final ObjectNode paths;
    private final ObjectNode schemas;

    CommandContracts(ObjectNode paths, ObjectNode schemas) {
        this.paths = paths;
        this.schemas = schemas;
    }

    /** @param commands of the catalogue; those that only an automation sends are left out */
    void add(Collection<Entry> commands) {
        JsonNode template = paths.remove(TEMPLATE);
        if (template == null) {
            return;
        }
        for (Entry command : commands) {
            if (command.automationOnly()) {
                continue;
            }
            ObjectNode item = (ObjectNode) template.deepCopy();
            ObjectNode operation = (ObjectNode) item.path("post");
            operation.put("operationId", command.name());
            operation.put("summary", command.en());
            operation.put("description", command.th());
            ArrayNode parameters = (ArrayNode) operation.path("parameters");
            parameters.removeIf(each -> each.path("in").asString().equals("path"));
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            body.putObject("content")
                    .putObject("application/json")
                    .putObject("schema")
                    .put("$ref", REFERENCE + define(command));
            ArrayNode roles = operation.putArray("x-roles");
            command.roles().forEach(roles::add);
            paths.set(TEMPLATE.replace("{command}", command.name()), item);
        }
    }

    private String define(Entry command) {
        ObjectNode schema = command.schema();
        schema.remove("$schema");
        schema.remove("$id");
        JsonNode definitions = schema.remove("$defs");
        String name = "command." + command.name();
        if (definitions != null) {
            boolean shared = definitions.propertyStream().allMatch(each -> isFree(each.getKey(), each.getValue()));
            String prefix = shared ? "command.part." : name + ".";
            definitions
                    .propertyStream()
                    .forEach(each -> schemas.set(prefix + each.getKey(), pointed(each.getValue(), prefix)));
            schemas.set(name, pointed(schema, prefix));
        } else {
            schemas.set(name, schema);
        }
        return name;
    }

    private boolean isFree(String name, JsonNode definition) {
        JsonNode present = schemas.get("command.part." + name);
        return present == null || present.equals(pointed(definition, "command.part."));
    }

    /** The same with its references to where definitions stand in the document. */
    private static JsonNode pointed(JsonNode schema, String prefix) {
        JsonNode copy = schema.deepCopy();
        point(copy, prefix);
        return copy;
    }

    private static void point(JsonNode node, String prefix) {
        if (node instanceof ObjectNode object) {
            String reference = object.path("$ref").asString("");
            if (reference.startsWith(LOCAL)) {
                object.put("$ref", REFERENCE + prefix + reference.substring(LOCAL.length()));
            }
        }
        node.forEach(each -> point(each, prefix));
    }
}
