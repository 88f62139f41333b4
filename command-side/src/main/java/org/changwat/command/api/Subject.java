package org.changwat.command.api;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Whom a body says that it is about, for the record of a refusal that came before it was bound. */
final class Subject {

    private static final List<String> NAMING = List.of(
            "unit",
            "province",
            "owner",
            "agency",
            "visit",
            "project",
            "request",
            "person",
            "code",
            "fiscalYear",
            "round",
            "line",
            "step");

    private static final int LONGEST = 60;

    private Subject() {}

    /** Values of the members that name something, in a fixed order; empty where there is none. */
    static String of(JsonNode body) {
        return NAMING.stream()
                .map(body::path)
                .filter(value -> value.isString() || value.isNumber())
                .map(JsonNode::asString)
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST))
                .collect(Collectors.joining(" "));
    }
}
