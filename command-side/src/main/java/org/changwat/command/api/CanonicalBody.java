package org.changwat.command.api;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.changwat.command.Personal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The digest under which two bodies are the same request: member order and white space do not count. */
final class CanonicalBody {

    private CanonicalBody() {}

    /**
     * SHA-256 (hex) of a command's body without what it says of a person: two registrations under one key that differ in a name
     * alone pass for the same request.
     */
    static String digest(Class<?> command, JsonNode body) {
        if (!(body instanceof ObjectNode object)) {
            return digest(body);
        }
        List<String> personal = Stream.ofNullable(command.getRecordComponents())
                .flatMap(Arrays::stream)
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(RecordComponent::getName)
                .toList();
        return digest(personal.isEmpty() ? object : object.deepCopy().remove(personal));
    }

    /** SHA-256 (hex) of the body with its members sorted by name. */
    static String digest(JsonNode body) {
        try {
            byte[] text = StrictJson.mapper().writeValueAsString(sorted(body)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
            ObjectNode object = StrictJson.mapper().createObjectNode();
            members.forEach(object::set);
            return object;
        }
        if (node.isArray()) {
            var array = StrictJson.mapper().createArrayNode();
            node.forEach(element -> array.add(sorted(element)));
            return array;
        }
        return node;
    }
}
