package org.changwat.command.api;

import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body with one thing in it that no body may have: in each object, at every depth, a member of an unknown name; in each place
 * in turn a value of another JSON kind than the one that stands there.
 *
 * @param each told of every such body with where the intruder is; the body is whole again behind it
 */
record Intruders(BiConsumer<String, JsonNode> each) {

    void into(JsonNode body) {
        into(body, body, "");
    }

    private void into(JsonNode root, JsonNode node, String place) {
        if (node instanceof ObjectNode object) {
            object.put("stranger", 1);
            each.accept(place + "/stranger", root);
            object.remove("stranger");
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                object.set(name, ofAnotherKind(value));
                each.accept(place + "/" + name, root);
                object.set(name, value);
                into(root, value, place + "/" + name);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                array.set(i, ofAnotherKind(value));
                each.accept(place + "/" + i, root);
                array.set(i, value);
                into(root, value, place + "/" + i);
            }
        }
    }

    private static JsonNode ofAnotherKind(JsonNode value) {
        return value.isContainer()
                ? StrictJson.mapper().getNodeFactory().stringNode("x")
                : StrictJson.mapper().createObjectNode().put("no", "such thing");
    }
}
