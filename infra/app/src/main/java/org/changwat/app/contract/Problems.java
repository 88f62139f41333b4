package org.changwat.app.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The problems that calls are answered with, one description for all. */
final class Problems {

    private static final Map<String, String> TOLD = new LinkedHashMap<>();

    static {
        TOLD.put("400", "Something in the request cannot be read; violations say what and where");
        TOLD.put("401", "No account, or a token or session that is no good");
        TOLD.put("403", "Not for this account: its roles, its units, or a session without its CSRF token; recorded");
        TOLD.put("404", "Nothing there under that name, or nothing that this caller may know of");
        TOLD.put("406", "Not to be had in the media types that the caller accepts");
        TOLD.put("409", "A lost race, or something that exists already");
        TOLD.put("413", "Larger than accepted here");
        TOLD.put("415", "A media type that is not taken here");
        TOLD.put("422", "A rule says no; its code, the facts and the remedy are told");
        TOLD.put("429", "Too many requests; Retry-After says when to come again");
        TOLD.put("503", "Not available now; Retry-After says when to come again");
        TOLD.put("504", "The view did not reach the awaited position in time");
    }

    private Problems() {}

    static void describe(String path, String method, ObjectNode operation) {
        ObjectNode responses = operation.withObject("/responses");
        boolean reads = method.equals("get");
        boolean command = path.startsWith("/api/v1/commands");
        say(responses, "400", "401", "429", "503");
        if (!Callers.isOpen(path, method)) {
            say(responses, "403");
        }
        if (path.contains("{") || command && !reads) {
            say(responses, "404");
        }
        say(responses, "406");
        if (!reads) {
            say(responses, "413", "415");
        }
        if (command && !reads || path.endsWith("/evidence")) {
            say(responses, "409", "422");
        }
        if (path.endsWith("/rebuild") || path.startsWith("/api/v1/imports") && !reads) {
            say(responses, "409");
        }
        if (reads && Queries.isView(path.split("/")[3])) {
            say(responses, "504");
        }
    }

    private static void say(ObjectNode responses, String... statuses) {
        for (String status : statuses) {
            responses.putObject(status).put("$ref", "#/components/responses/" + status);
        }
    }

    static void define(ObjectNode schemas, ObjectNode components) {
        ObjectNode responses = components.putObject("responses");
        TOLD.forEach((status, description) -> {
            ObjectNode response = responses.putObject(status).put("description", description);
            if (status.equals("429") || status.equals("503")) {
                response.putObject("headers")
                        .putObject("Retry-After")
                        .putObject("schema")
                        .put("type", "integer");
            }
            response.putObject("content")
                    .putObject("application/problem+json")
                    .putObject("schema")
                    .put("$ref", "#/components/schemas/Problem");
        });
        problem(schemas.putObject("Problem"));
        result(schemas.putObject("command.Result"));
        Callers.define(components);
    }

    private static void problem(ObjectNode schema) {
        schema.put("type", "object").put("description", "RFC 9457; the facts of the message are members too");
        ObjectNode members = schema.putObject("properties");
        for (String text : new String[] {"type", "title", "code", "detail", "instance"}) {
            members.putObject(text).put("type", "string");
        }
        members.putObject("status").put("type", "integer");
        ObjectNode violation =
                members.putObject("violations").put("type", "array").putObject("items");
        violation.put("type", "object");
        for (String text : new String[] {"pointer", "message", "code"}) {
            violation.withObject("/properties").putObject(text).put("type", "string");
        }
        schema.putArray("required").add("status").add("code").add("detail");
    }

    private static void result(ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode members = schema.putObject("properties");
        members.putObject("commandId").put("type", "string");
        members.putObject("aggregateId").put("type", "string");
        members.putObject("position").put("type", "integer");
        listed(members.putObject("events"), "type", "position");
        listed(members.putObject("warnings"), "code", "detail");
        schema.putArray("required")
                .add("commandId")
                .add("aggregateId")
                .add("position")
                .add("events")
                .add("warnings");
    }

    private static void listed(ObjectNode list, String first, String second) {
        ObjectNode item = list.put("type", "array").putObject("items").put("type", "object");
        item.withObject("/properties").putObject(first).put("type", "string");
        item.withObject("/properties").putObject(second).put("type", second.equals("position") ? "integer" : "string");
    }
}
