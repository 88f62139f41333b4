package org.changwat.command.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares a body with the record it is to become and names everything that is wrong with it at once, each by its
 * pointer, rather than the first thing a binder trips over.
 */
final class BodyShape {

    /** A decimal on the wire: plain digits, no exponent, at most 15 before the point and 10 after it. */
    static final String DECIMAL = "-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?";

    static final int EARLIEST_FISCAL_YEAR = 2540;
    static final int LATEST_FISCAL_YEAR = 2640;

    private static final Pattern DECIMALS = Pattern.compile(DECIMAL);
    private static final Pattern DATES = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<Violation> violations = new ArrayList<>();

    private BodyShape() {}

    /** What is wrong with a body that is to become such a record; empty where nothing is. */
    static List<Violation> violations(Class<?> type, JsonNode body) {
        BodyShape shape = new BodyShape();
        if (body.isObject()) {
            shape.members(type, body, "", null);
        } else {
            shape.add("", "type.object");
        }
        return List.copyOf(shape.violations);
    }

    private void members(Class<?> type, JsonNode body, String pointer, @Nullable String discriminator) {
        Map<String, RecordComponent> components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        for (String name : body.propertyNames()) {
            if (!components.containsKey(name) && !name.equals(discriminator)) {
                add(pointer + "/" + escaped(name), "member.unknown");
            }
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String place = pointer + "/" + component.getName();
            JsonNode value = body.get(component.getName());
            if (value == null || value.isNull()) {
                if (isRequired(component)) {
                    add(place, "member.required");
                }
            } else {
                value(component.getAnnotatedType(), value, place);
                fiscalYear(component.getName(), value, place);
            }
        }
    }

    /** Whether a member must be there: it is not nullable, and not a list, which reads as empty when absent. */
    static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !List.class.isAssignableFrom(component.getType());
    }

    private void fiscalYear(String name, JsonNode value, String place) {
        if (name.equals("fiscalYear")
                && value.isInt()
                && (value.intValue() < EARLIEST_FISCAL_YEAR || value.intValue() > LATEST_FISCAL_YEAR)) {
            add(
                    place,
                    "value.fiscal-year",
                    Map.of(
                            "earliest", String.valueOf(EARLIEST_FISCAL_YEAR),
                            "latest", String.valueOf(LATEST_FISCAL_YEAR)));
        }
    }

    private void value(AnnotatedType annotated, JsonNode value, String place) {
        Type type = annotated.getType();
        if (annotated instanceof AnnotatedParameterizedType parameterized
                && type instanceof ParameterizedType generic
                && generic.getRawType() == List.class) {
            list(parameterized.getAnnotatedActualTypeArguments()[0], value, place);
        } else if (annotated instanceof AnnotatedParameterizedType parameterized
                && type instanceof ParameterizedType generic
                && generic.getRawType() == Map.class) {
            map(parameterized.getAnnotatedActualTypeArguments()[1], value, place);
        } else if (type instanceof Class<?> plain) {
            plain(plain, value, place);
        } else {
            throw new IllegalStateException("No command member may be of type " + type);
        }
    }

    private void list(AnnotatedType element, JsonNode value, String place) {
        if (!value.isArray()) {
            add(place, "type.array");
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            nested(element, value.get(i), place + "/" + i);
        }
    }

    private void map(AnnotatedType element, JsonNode value, String place) {
        if (!value.isObject()) {
            add(place, "type.object");
            return;
        }
        value.properties()
                .forEach(member -> nested(element, member.getValue(), place + "/" + escaped(member.getKey())));
    }

    private void nested(AnnotatedType element, JsonNode value, String place) {
        if (value.isNull()) {
            add(place, "member.required");
        } else {
            value(element, value, place);
        }
    }

    private void plain(Class<?> type, JsonNode value, String place) {
        if (type == String.class) {
            text(value, place);
        } else if (type == BigDecimal.class) {
            check(value.isString() && DECIMALS.matcher(value.stringValue()).matches(), place, "type.decimal");
        } else if (type == int.class || type == Integer.class) {
            check(value.isIntegralNumber() && value.canConvertToInt(), place, "type.integer");
        } else if (type == long.class || type == Long.class) {
            check(value.isIntegralNumber() && value.canConvertToLong(), place, "type.integer");
        } else if (type == boolean.class || type == Boolean.class) {
            check(value.isBoolean(), place, "type.boolean");
        } else if (type == LocalDate.class) {
            date(value, place);
        } else if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            if (!value.isString() || !names.contains(value.stringValue())) {
                add(place, "type.enum", Map.of("allowed", String.join(", ", names)));
            }
        } else if (type.isSealed()) {
            variant(type, value, place);
        } else if (type.isRecord()) {
            if (value.isObject()) {
                members(type, value, place, null);
            } else {
                add(place, "type.object");
            }
        } else {
            throw new IllegalStateException("No command member may be of type " + type);
        }
    }

    private void variant(Class<?> type, JsonNode value, String place) {
        String discriminator = type.getAnnotation(JsonTypeInfo.class).property();
        Map<String, Class<?>> variants = Arrays.stream(
                        type.getAnnotation(JsonSubTypes.class).value())
                .collect(Collectors.toMap(JsonSubTypes.Type::name, JsonSubTypes.Type::value));
        JsonNode kind = value.get(discriminator);
        if (!value.isObject()) {
            add(place, "type.object");
        } else if (kind == null || !kind.isString() || !variants.containsKey(kind.stringValue())) {
            add(
                    place + "/" + discriminator,
                    "type.enum",
                    Map.of("allowed", variants.keySet().stream().sorted().collect(Collectors.joining(", "))));
        } else {
            members(variants.get(kind.stringValue()), value, place, discriminator);
        }
    }

    private void text(JsonNode value, String place) {
        if (!value.isString()) {
            add(place, "type.string");
        } else if (value.stringValue().isBlank()) {
            add(place, "value.blank");
        } else if (!isWellFormed(value.stringValue())) {
            add(place, "value.not-unicode");
        }
    }

    /** No half surrogate, which has no UTF-8 form, and no NUL. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private void date(JsonNode value, String place) {
        if (!value.isString() || !DATES.matcher(value.stringValue()).matches()) {
            add(place, "type.date");
            return;
        }
        try {
            int year = LocalDate.parse(value.stringValue()).getYear();
            if (year > 2400) {
                add(
                        place,
                        "value.buddhist-year",
                        Map.of("year", String.valueOf(year), "ce", String.valueOf(year - 543)));
            } else if (year < 1900 || year > 2200) {
                add(place, "type.date");
            }
        } catch (DateTimeException e) {
            add(place, "type.date");
        }
    }

    private void check(boolean met, String place, String code) {
        if (!met) {
            add(place, code);
        }
    }

    private void add(String place, String code) {
        add(place, code, Map.of());
    }

    private void add(String place, String code, Map<String, String> facts) {
        violations.add(new Violation(place, code, facts));
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
