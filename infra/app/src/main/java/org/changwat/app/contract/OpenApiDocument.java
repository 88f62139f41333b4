package org.changwat.app.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.changwat.command.api.CommandCatalogue.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finishes what springdoc reads off the mappings: each command with its own schema, who may call what, the problems that any call may
 * be answered with, and words in both languages. Nothing in it comes from the request that asked first.
 */
final class OpenApiDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The package of a type argument, which springdoc writes right behind the type's own name. */
    private static final Pattern ARGUMENT = Pattern.compile("(?<=[a-z])(Org|Java|Tools)(\\.[a-z]+)+\\.(?=[A-Z])");

    private static final Pattern HOUSE = Pattern.compile("^org\\.changwat\\.(command|query|security|events|app)\\.");
    private static final Pattern PLATFORM = Pattern.compile("^(java|tools)(\\.[a-z]+)+\\.");
    private static final String REFERENCE = "#/components/schemas/";

    private final Collection<Entry> commands;

    OpenApiDocument(Collection<Entry> commands) {
        this.commands = List.copyOf(commands);
    }

    /** @param scanned springdoc's document, with class names in full as schema names */
    byte[] of(byte[] scanned) {
        ObjectNode document = (ObjectNode) JSON.readTree(scanned);
        describe(document);
        ObjectNode schemas = renamed(document);
        ObjectNode paths = (ObjectNode) document.path("paths");
        new CommandContracts(paths, schemas).add(commands);
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                finish(path.getKey(), operation.getKey(), (ObjectNode) operation.getValue());
            }
        }
        Problems.define(schemas, (ObjectNode) document.path("components"));
        ((ObjectNode) document.path("components")).set("schemas", sorted(schemas));
        document.set("paths", sorted(paths));
        return JSON.writeValueAsBytes(document);
    }

    private static void describe(ObjectNode document) {
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Changwat Ledger · ทะเบียนผลงานจังหวัด")
                .put("version", "1")
                .put(
                        "description",
                        "Commands, queries, the log and its operation. Decimals are strings with their scale kept; "
                                + "fiscal years are Buddhist-era years; problems are RFC 9457 with a stable code.\n\n"
                                + "คำสั่ง การสอบถาม บันทึกเหตุการณ์ และการดูแลระบบ ทศนิยมเป็นข้อความ ปีงบประมาณเป็นพุทธศักราช");
        document.putArray("servers").addObject().put("url", "/");
        document.remove("tags");
        document.withObject("/components");
        document.withObject("/components/schemas");
    }

    /** The schemas under names without packages; two of one simple name stay apart by their slice. */
    private static ObjectNode renamed(ObjectNode document) {
        repoint(document);
        ObjectNode named = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> each :
                document.path("components").path("schemas").properties()) {
            boolean any = each.getKey().endsWith(".JsonNode");
            named.set(name(each.getKey()), any ? JSON.createObjectNode() : each.getValue());
        }
        return named;
    }

    private static void repoint(JsonNode node) {
        if (node instanceof ObjectNode object) {
            String reference = object.path("$ref").asString("");
            if (reference.startsWith(REFERENCE)) {
                object.put("$ref", REFERENCE + name(reference.substring(REFERENCE.length())));
            }
        }
        node.forEach(OpenApiDocument::repoint);
    }

    private static String name(String full) {
        String arguments = ARGUMENT.matcher(full).replaceAll("Of");
        return PLATFORM.matcher(HOUSE.matcher(arguments).replaceAll(""))
                .replaceAll("")
                .replace('$', '.');
    }

    private static void finish(String path, String method, ObjectNode operation) {
        String tag = path.split("/")[3];
        operation.putArray("tags").add(tag);
        if (!operation.has("x-roles")) {
            String id = id(method, path);
            operation.put("operationId", id);
            OperationTexts.english(id).ifPresent(text -> operation.put("summary", text));
            OperationTexts.thai(id).ifPresent(text -> operation.put("description", text));
            OperationBodies.correct(id, operation);
            Queries.describe(tag, method, operation);
        } else {
            operation.withObject("/responses/200").put("description", "Decided, and durable");
            operation
                    .withObject("/responses/200")
                    .putObject("content")
                    .putObject("application/json")
                    .putObject("schema")
                    .put("$ref", REFERENCE + "command.Result");
        }
        plain(operation);
        Callers.describe(path, method, operation);
        Problems.describe(path, method, operation);
    }

    /** Answers of no media type of their own are JSON, and bytes are bytes. */
    private static void plain(ObjectNode operation) {
        for (JsonNode response : operation.path("responses")) {
            if (!(response.path("content") instanceof ObjectNode content)) {
                continue;
            }
            JsonNode any = content.remove("*/*");
            if (any != null) {
                content.set("application/json", any);
            }
            for (Map.Entry<String, JsonNode> each : content.properties()) {
                boolean written =
                        each.getKey().contains("json") || each.getKey().contains("event-stream");
                JsonNode schema = each.getValue().path("schema");
                if (!written && !schema.path("type").asString().equals("string")
                        || schema.path("format").asString().equals("byte")) {
                    ((ObjectNode) each.getValue()).putObject("schema").put("type", "string");
                }
            }
        }
    }

    /** Such as {@code getScorecardsByFiscalYearByUnitDiff}. */
    static String id(String method, String path) {
        StringBuilder id = new StringBuilder(method.toLowerCase(Locale.ROOT));
        List<String> segments =
                new ArrayList<>(List.of(path.substring("/api/v1/".length()).split("[/-]")));
        for (String segment : segments) {
            boolean variable = segment.startsWith("{");
            String word = variable ? segment.substring(1, segment.length() - 1) : segment;
            id.append(variable ? "By" : "")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return id.toString();
    }

    private static ObjectNode sorted(ObjectNode members) {
        Map<String, JsonNode> byName = new TreeMap<>();
        members.properties().forEach(each -> byName.put(each.getKey(), each.getValue()));
        ObjectNode sorted = JSON.createObjectNode();
        byName.forEach(sorted::set);
        return sorted;
    }

    static ArrayNode parameters(ObjectNode operation) {
        return operation.path("parameters") instanceof ArrayNode present ? present : operation.putArray("parameters");
    }
}
