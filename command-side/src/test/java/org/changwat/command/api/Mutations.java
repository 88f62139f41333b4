package org.changwat.command.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body with each node in turn taken away, replaced by values of all kinds, or given a stranger. Members that stand in several
 * elements of a list are mutated in the first, once for each kind of what they stand in.
 */
final class Mutations {

    private static final List<JsonNode> REPLACEMENTS = List.copyOf(replacements());

    private final Consumer<JsonNode> each;
    private final Set<String> done = new HashSet<>();

    /** @param each told of every mutation; the node is changed again behind it */
    Mutations(Consumer<JsonNode> each) {
        this.each = each;
    }

    void of(JsonNode body) {
        each.accept(StrictJson.mapper().createArrayNode());
        mutate(body, body, "");
    }

    private void mutate(JsonNode root, JsonNode node, String place) {
        if (node instanceof ObjectNode object) {
            String here = place + object.path("kind").asString("");
            if (done.add(here)) {
                object.put("stranger", 1);
                each.accept(root);
                object.remove("stranger");
            }
            for (String name : List.copyOf(object.propertyNames())) {
                member(root, object, name, here + "/" + name);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                if (done.add(place + "/*")) {
                    for (JsonNode other : REPLACEMENTS) {
                        array.set(i, other);
                        each.accept(root);
                    }
                    array.set(i, value);
                }
                mutate(root, value, place + "/*");
            }
        }
    }

    private void member(JsonNode root, ObjectNode object, String name, String place) {
        JsonNode value = object.get(name);
        if (done.add(place)) {
            object.remove(name);
            each.accept(root);
            for (JsonNode other : REPLACEMENTS) {
                object.set(name, other);
                each.accept(root);
            }
            object.set(name, value);
        }
        mutate(root, value, place);
    }

    private static List<JsonNode> replacements() {
        JsonNode values = Bodies.json("""
                [null, true, 1, -1, 2539, 2540, 2640, 2641, 3000000000, 9223372036854775808, 1.5, "", " ", "\\u00a0", "\\u3000",
                 "x", "\\u0000", "x\\u0000", "1", "01", "-0.5", "+1", "1e3", "1.", ".5", "12345678901234567.1", "0.12345678901",
                 "2014-06-30", "2014-02-30", "2014-6-30", "2557-06-30", "1899-12-31", "2200-12-31", "2201-01-01", "2016-02-29",
                 "2015-02-29", [], {}, [null], {"x": null}, {"kind": "NONE"}, {"kind": "MONITOR"}, ["x"], [1]]""");
        List<JsonNode> replacements = new ArrayList<>();
        values.forEach(replacements::add);
        return replacements;
    }
}
