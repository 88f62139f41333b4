package org.changwat.command.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.command.api.CommandCatalogue.Entry;
import org.changwat.events.DomainEvent;
import org.changwat.events.EventMetadata;
import org.changwat.events.EventTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema 2020-12 out of the records themselves, so that a schema cannot fall behind. That of a command says what
 * {@link BodyShape} accepts; that of an event says how the log writes it: decimals and longs as strings, absent members left out.
 */
final class Schemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String BASE = "/api/v1/schemas/";

    /** A text with something on it besides white space, and neither NUL nor half a surrogate pair. */
    private static final String TEXT = "^[^\\u0000\\p{Cs}]*[^\\u0000\\p{Cs}\\u0009-\\u000d\\u001c-\\u0020\\u1680"
            + "\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000][^\\u0000\\p{Cs}]*$";

    /** From 1900 to 2200, so that a Buddhist-era year is found out. */
    private static final String DATE = "^(19[0-9]{2}|2[01][0-9]{2}|2200)-[0-9]{2}-[0-9]{2}$";

    private final Form form;
    private final ObjectNode definitions = object();
    private final Map<String, Class<?>> defined = new LinkedHashMap<>();

    private Schemas(Form form) {
        this.form = form;
    }

    static String addressOf(Entry command) {
        return BASE + "commands/" + command.name();
    }

    static ObjectNode ofCommand(Entry command) {
        Schemas schemas = new Schemas(Form.SENT);
        ObjectNode schema = head(addressOf(command), command.name());
        schema.put("description", command.en());
        schema.setAll(schemas.members(command.type(), null));
        return schemas.closed(schema);
    }

    /** The schema of an event's {@code data}, or null where the log has no such type or revision. */
    static @Nullable ObjectNode ofEvent(String type, String revision) {
        Class<? extends DomainEvent> event = EventTypes.classOf(type);
        if (event == null || !EventTypes.revisionsOf(event).contains(revision)) {
            return null;
        }
        Schemas schemas = new Schemas(Form.STORED);
        ObjectNode schema = head(BASE + "events/" + type + "/" + revision, type);
        ObjectNode properties = object();
        properties.set("metadata", metadata());
        properties.set("payload", schemas.payload(event, revision));
        schema.put("type", "object");
        schema.set("properties", properties);
        schema.set("required", array("metadata", "payload"));
        schema.put("additionalProperties", false);
        return schemas.closed(schema);
    }

    private static ObjectNode metadata() {
        ObjectNode properties = object();
        for (String key : List.of(
                EventMetadata.ACTOR,
                EventMetadata.CORRELATION_ID,
                EventMetadata.CAUSATION_ID,
                EventMetadata.COMMAND_ID,
                EventMetadata.COMMAND,
                EventMetadata.CLIENT,
                EventMetadata.REASON,
                EventMetadata.IDEMPOTENCY_KEY,
                EventMetadata.BODY_DIGEST)) {
            properties.set(key, object().put("type", "string"));
        }
        ObjectNode roles = object().put("type", "array");
        roles.set("items", object().put("type", "string"));
        properties.set(EventMetadata.ROLES, roles);
        properties.set(EventMetadata.SIMULATED, object().put("const", "true"));
        ObjectNode metadata = object().put("type", "object");
        metadata.set("properties", properties);
        metadata.put("additionalProperties", false);
        return metadata;
    }

    private static ObjectNode head(String address, String title) {
        return object().put("$schema", DIALECT).put("$id", address).put("title", title);
    }

    private ObjectNode closed(ObjectNode schema) {
        if (!definitions.isEmpty()) {
            schema.set("$defs", definitions);
        }
        return schema;
    }

    /** What a later revision brought may be absent, so that an earlier one is the same schema with less in it. */
    private ObjectNode payload(Class<?> event, String revision) {
        ObjectNode schema = members(event, null);
        ObjectNode properties = (ObjectNode) schema.required("properties");
        Arrays.stream(event.getRecordComponents())
                .filter(member -> !EventTypes.has(member, revision))
                .forEach(member -> properties.remove(member.getName()));
        return schema;
    }

    private ObjectNode members(Class<?> type, @Nullable ObjectNode discriminator) {
        ObjectNode properties = object();
        ArrayNode required = array();
        if (discriminator != null) {
            properties.setAll(discriminator);
            discriminator.propertyNames().forEach(required::add);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode member = value(component.getAnnotatedType());
            if (component.getName().equals("fiscalYear") && form == Form.SENT) {
                member.put("minimum", BodyShape.EARLIEST_FISCAL_YEAR).put("maximum", BodyShape.LATEST_FISCAL_YEAR);
            }
            if (form.isRequired(component)) {
                required.add(component.getName());
            } else {
                member = form.optional(member);
            }
            properties.set(component.getName(), member);
        }
        ObjectNode schema = object().put("type", "object");
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode value(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (annotated instanceof AnnotatedParameterizedType parameterized
                && type instanceof ParameterizedType generic) {
            AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
            ObjectNode schema = object();
            if (generic.getRawType() == List.class) {
                schema.put("type", "array").set("items", value(arguments[0]));
                return schema;
            }
            if (generic.getRawType() == Map.class) {
                schema.put("type", "object").set("additionalProperties", value(arguments[1]));
                return schema;
            }
        }
        if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        throw new IllegalStateException("No member may be of type " + type);
    }

    private ObjectNode plain(Class<?> type) {
        if (type == String.class) {
            return form.text();
        }
        if (type == BigDecimal.class) {
            return form.decimal();
        }
        if (type == int.class || type == Integer.class) {
            return object().put("type", "integer")
                    .put("minimum", Integer.MIN_VALUE)
                    .put("maximum", Integer.MAX_VALUE);
        }
        if (type == long.class || type == Long.class) {
            return form.wholeNumber();
        }
        if (type == boolean.class || type == Boolean.class) {
            return object().put("type", "boolean");
        }
        if (type == LocalDate.class) {
            return form.date();
        }
        if (type.isEnum()) {
            return object().put("type", "string").set("enum", names(type));
        }
        return object().put("$ref", "#/$defs/" + define(type));
    }

    private static ArrayNode names(Class<?> type) {
        ArrayNode names = array();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
        return names;
    }

    private String define(Class<?> type) {
        String name = nameOf(type);
        Class<?> before = defined.putIfAbsent(name, type);
        if (before == null) {
            definitions.set(name, type.isSealed() ? variants(type) : members(type, null));
        } else if (before != type) {
            throw new IllegalStateException("Two types are named " + name);
        }
        return name;
    }

    private ObjectNode variants(Class<?> type) {
        JsonTypeInfo info = type.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes subTypes = type.getAnnotation(JsonSubTypes.class);
        if (info == null || subTypes == null) {
            throw new IllegalStateException(type.getName() + " does not say how its kinds are told apart");
        }
        ArrayNode oneOf = array();
        for (JsonSubTypes.Type variant : subTypes.value()) {
            ObjectNode discriminator = object();
            discriminator.set(info.property(), object().put("const", variant.name()));
            String name = nameOf(type) + "-" + variant.name();
            definitions.set(name, members(variant.value(), discriminator));
            oneOf.add(object().put("$ref", "#/$defs/" + name));
        }
        return object().set("oneOf", oneOf);
    }

    private static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : nameOf(around) + "." + type.getSimpleName();
    }

    private static ObjectNode object() {
        return StrictJson.mapper().createObjectNode();
    }

    private static ArrayNode array(String... values) {
        ArrayNode array = StrictJson.mapper().createArrayNode();
        Arrays.stream(values).forEach(array::add);
        return array;
    }

    /** How the same record looks where it is sent and where it is stored. */
    private enum Form {
        /** In a command: {@code null} is as good as absent. */
        SENT {
            @Override
            boolean isRequired(RecordComponent component) {
                return BodyShape.isRequired(component);
            }

            @Override
            ObjectNode optional(ObjectNode schema) {
                return object().set("anyOf", array().add(schema).add(object().put("type", "null")));
            }

            @Override
            ObjectNode text() {
                return object().put("type", "string").put("pattern", TEXT);
            }

            @Override
            ObjectNode decimal() {
                return object().put("type", "string").put("pattern", "^(" + BodyShape.DECIMAL + ")$");
            }

            @Override
            ObjectNode wholeNumber() {
                return object().put("type", "integer")
                        .put("minimum", Long.MIN_VALUE)
                        .put("maximum", Long.MAX_VALUE);
            }

            @Override
            ObjectNode date() {
                return object().put("type", "string").put("format", "date").put("pattern", DATE);
            }
        },
        /** In an event: absent means absent. */
        STORED {
            @Override
            boolean isRequired(RecordComponent component) {
                return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            }

            @Override
            ObjectNode optional(ObjectNode schema) {
                return schema;
            }

            @Override
            ObjectNode text() {
                return object().put("type", "string");
            }

            @Override
            ObjectNode decimal() {
                return object().put("type", "string").put("pattern", "^-?[0-9]+(\\.[0-9]+)?$");
            }

            @Override
            ObjectNode wholeNumber() {
                return object().put("type", "string").put("pattern", "^-?[0-9]+$");
            }

            @Override
            ObjectNode date() {
                return object().put("type", "string").put("format", "date");
            }
        };

        abstract boolean isRequired(RecordComponent component);

        abstract ObjectNode optional(ObjectNode schema);

        abstract ObjectNode text();

        abstract ObjectNode decimal();

        abstract ObjectNode wholeNumber();

        abstract ObjectNode date();
    }
}
