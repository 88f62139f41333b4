package org.changwat.app.contract;

import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What every query of a view takes and bears beyond what its own method says. */
final class Queries {

    /** First segments of the addresses that are answered from views. */
    private static final Set<String> VIEWS = Set.of(
            "units",
            "frameworks",
            "calendar",
            "agreements",
            "scorecards",
            "dashboards",
            "change-requests",
            "knowledge",
            "inspections",
            "recommendations",
            "projects",
            "plans",
            "improvements",
            "draft-indicators");

    private Queries() {}

    static boolean isView(String tag) {
        return VIEWS.contains(tag);
    }

    static void describe(String tag, String method, ObjectNode operation) {
        if (!method.equals("get") || !isView(tag)) {
            return;
        }
        ArrayNode parameters = OpenApiDocument.parameters(operation);
        parameter(
                parameters, "Await-Position", "header", "integer", "Waits until the answer has reached this position");
        parameter(parameters, "If-None-Match", "header", "string", "ETag of an answer that the caller has");
        if (operation.path("responses").path("200").path("content").has("text/csv")) {
            parameter(parameters, "limit", "query", "integer", "Longest page, 1 to 1000; the whole list without it");
            parameter(parameters, "cursor", "query", "string", "From the Link header of the page before");
            parameter(parameters, "format", "query", "string", "csv or xlsx, for callers that send no Accept");
            parameter(parameters, "asOfPosition", "query", "integer", "The list as the ledger knew it at a position");
            parameter(parameters, "asOf", "query", "string", "The list as the ledger knew it at an instant or day");
        }
        ObjectNode headers = operation.withObject("/responses/200").putObject("headers");
        headers.putObject("Ledger-Position").putObject("schema").put("type", "integer");
        headers.putObject("ETag").putObject("schema").put("type", "string");
        operation.withObject("/responses/304").put("description", "The caller has this state already");
    }

    private static void parameter(ArrayNode parameters, String name, String in, String type, String description) {
        ObjectNode parameter =
                parameters.addObject().put("name", name).put("in", in).put("required", false);
        parameter.put("description", description);
        parameter.putObject("schema").put("type", type);
    }
}
