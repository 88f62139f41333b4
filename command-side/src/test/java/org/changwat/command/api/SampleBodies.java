package org.changwat.command.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies made from a command's record alone: with every member, or with those that must be there. */
final class SampleBodies {

    private static final JsonMapper MAPPER = StrictJson.mapper();
    private static final int DEEPEST = 6;

    private final boolean whole;

    private SampleBodies(boolean whole) {
        this.whole = whole;
    }

    static ObjectNode whole(Class<?> type) {
        return new SampleBodies(true).members(type, 0);
    }

    static ObjectNode least(Class<?> type) {
        return new SampleBodies(false).members(type, 0);
    }

    private ObjectNode members(Class<?> type, int depth) {
        ObjectNode body = MAPPER.createObjectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            if (whole && depth < DEEPEST || BodyShape.isRequired(component)) {
                body.set(component.getName(), value(component.getGenericType(), component.getName(), depth));
            }
        }
        return body;
    }

    private JsonNode value(Type type, String name, int depth) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(generic.getActualTypeArguments()[0], name, depth);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            ObjectNode map = MAPPER.createObjectNode();
            map.set("a", value(generic.getActualTypeArguments()[1], name, depth + 1));
            return map;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return MAPPER.valueToTree("ข้อความ");
        }
        if (plain == BigDecimal.class) {
            return MAPPER.valueToTree("1.50");
        }
        if (plain == LocalDate.class) {
            return MAPPER.valueToTree("2014-06-30");
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return MAPPER.valueToTree(true);
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
            return MAPPER.valueToTree(name.equals("fiscalYear") ? 2557 : 3);
        }
        if (plain.isEnum()) {
            return MAPPER.valueToTree(((Enum<?>) plain.getEnumConstants()[0]).name());
        }
        return plain.isSealed() ? variant(plain, 0, depth) : members(plain, depth + 1);
    }

    private ArrayNode list(Type element, String name, int depth) {
        ArrayNode list = MAPPER.createArrayNode();
        if (element instanceof Class<?> plain && plain.isRecord() && depth < 2) {
            sealedMember(plain, list, depth);
        }
        if (list.isEmpty() && depth < DEEPEST) {
            list.add(value(element, name, depth + 1));
        }
        return list;
    }

    /** One element for each kind of a sealed member, so that every kind is seen. */
    private void sealedMember(Class<?> record, ArrayNode list, int depth) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType().isSealed()) {
                int kinds =
                        component.getType().getAnnotation(JsonSubTypes.class).value().length;
                for (int kind = 0; kind < kinds; kind++) {
                    ObjectNode element = members(record, depth + 1);
                    element.set(component.getName(), variant(component.getType(), kind, depth + 1));
                    list.add(element);
                }
            }
        }
    }

    private ObjectNode variant(Class<?> sealed, int kind, int depth) {
        JsonSubTypes.Type variant = sealed.getAnnotation(JsonSubTypes.class).value()[kind];
        ObjectNode body = members(variant.value(), depth + 1);
        return body.put(sealed.getAnnotation(JsonTypeInfo.class).property(), variant.name());
    }
}
