package org.changwat.app.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies that the code writes itself, byte by byte or as a file, so that no return type tells them. All others are told by their
 * types.
 */
final class OperationBodies {

    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";
    private static final String SCHEMA = "application/schema+json";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Media type of the answer by operation. */
    private static final Map<String, List<String>> ANSWERED = Map.ofEntries(
            Map.entry("getCommands", List.of(JSON)),
            Map.entry("postCommands", List.of(NDJSON)),
            Map.entry("getSchemasCommandsByCommand", List.of(SCHEMA)),
            Map.entry("getSchemasEventsByTypeByRevision", List.of(SCHEMA)),
            Map.entry("getEvents", List.of("application/cloudevents-batch+json")),
            Map.entry("getEventsByPosition", List.of("application/cloudevents+json")),
            Map.entry("getEventsStream", List.of("text/event-stream")),
            Map.entry("getEvidenceBySha256", List.of("application/octet-stream")),
            Map.entry("getImportsByKindTemplate", List.of(EXCEL, "text/csv")),
            Map.entry("postImportsByKind", List.of(NDJSON)),
            Map.entry("getOpenapi", List.of(JSON)),
            Map.entry("getAsyncapi.yaml", List.of("application/yaml")),
            Map.entry("getLogExport", List.of(NDJSON)),
            Map.entry("getLogCheckpoint", List.of("text/plain")),
            Map.entry("getLogKey", List.of("text/plain")));

    /** Of these, the ones whose answer is JSON with members of its own. */
    private static final Set<String> STRUCTURED =
            Set.of(JSON, SCHEMA, "application/cloudevents+json", "application/cloudevents-batch+json");

    private static final Set<String> ARRAYS = Set.of("getCommands", "getEvents");

    private OperationBodies() {}

    static void correct(String operation, ObjectNode described) {
        List<String> types = ANSWERED.get(operation);
        if (types != null) {
            ObjectNode ok = (ObjectNode) described.path("responses").path("200");
            if (!ok.isMissingNode()) {
                ObjectNode content = ok.putObject("content");
                types.forEach(type -> answered(operation, type, content.putObject(type)));
            }
        }
        if (operation.equals("postEvidence")) {
            upload(described);
        }
        if (operation.equals("postCommands")) {
            body(described, NDJSON);
        }
        if (operation.equals("postImportsByKind")) {
            body(described, EXCEL);
            body(described, "text/csv");
        }
    }

    private static void answered(String operation, String type, ObjectNode content) {
        ObjectNode schema = content.putObject("schema");
        if (ARRAYS.contains(operation)) {
            schema.put("type", "array").putObject("items").put("type", "object");
        } else if (STRUCTURED.contains(type)) {
            schema.put("type", "object");
        } else {
            schema.put("type", "string");
        }
    }

    private static void upload(ObjectNode described) {
        ObjectNode schema = described
                .putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("multipart/form-data")
                .putObject("schema")
                .put("type", "object");
        schema.putObject("properties").putObject("file").put("type", "string").put("format", "binary");
        schema.putArray("required").add("file");
    }

    private static void body(ObjectNode described, String type) {
        ObjectNode body = described.withObject("/requestBody");
        body.put("required", true);
        body.withObject("/content").putObject(type).putObject("schema").put("type", "string");
    }
}
