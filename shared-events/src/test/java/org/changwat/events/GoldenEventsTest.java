package org.changwat.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored form of every event, one file a revision. A file is never edited once released: a changed form is a new revision
 * with a file of its own, and the old one must still be read.
 */
class GoldenEventsTest {

    static Stream<String> types() {
        return EventTypes.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_is_read_and_written_as_its_golden_text(String name) {
        JsonNode golden = golden(name);

        DomainEvent event = StoredJson.MAPPER.treeToValue(golden, Objects.requireNonNull(EventTypes.classOf(name)));

        assertThat(StoredJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n")
                .isEqualTo(text(name));
        assertThat(event.aggregateId()).isNotBlank();
        assertThat(event.effectiveOn()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_golden_text_shows_every_member(String name) {
        assertThat(missing(Objects.requireNonNull(EventTypes.classOf(name)), golden(name), name, List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_member_that_may_be_absent_is_absent_in_the_text_too(String name) {
        Class<? extends DomainEvent> type = Objects.requireNonNull(EventTypes.classOf(name));
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                ObjectNode less = ((ObjectNode) golden(name)).without(component.getName());

                DomainEvent event = StoredJson.MAPPER.treeToValue(less, type);

                assertThat((JsonNode) StoredJson.MAPPER.valueToTree(event)).isEqualTo(less);
            }
        }
    }

    static Stream<Arguments> earlierRevisions() {
        return EventTypes.all().entrySet().stream().flatMap(each -> {
            List<String> revisions = EventTypes.revisionsOf(each.getValue());
            return revisions.subList(0, revisions.size() - 1).stream()
                    .map(revision -> Arguments.of(each.getKey(), revision));
        });
    }

    @ParameterizedTest
    @MethodSource("earlierRevisions")
    void an_event_of_an_earlier_revision_is_read_and_says_nothing_of_what_came_later(String name, String revision) {
        Class<? extends DomainEvent> type = Objects.requireNonNull(EventTypes.classOf(name));
        String earlier = text(name, revision);

        DomainEvent event = StoredJson.MAPPER.readValue(earlier, type);

        assertThat(StoredJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n")
                .isEqualTo(earlier);
        assertThat(event.aggregateId()).isNotBlank();
        List<String> members = Arrays.stream(type.getRecordComponents())
                .filter(member -> EventTypes.has(member, revision))
                .map(RecordComponent::getName)
                .toList();
        assertThat(StoredJson.MAPPER.readTree(earlier).propertyNames()).containsExactlyElementsOf(members);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_member_that_came_later_may_be_absent_and_came_with_a_revision(String name) {
        Class<? extends DomainEvent> type = Objects.requireNonNull(EventTypes.classOf(name));
        for (RecordComponent member : type.getRecordComponents()) {
            Since since = member.getAnnotation(Since.class);
            if (since != null) {
                assertThat(EventTypes.revisionsOf(type)).element(0).isNotEqualTo(since.value());
                assertThat(EventTypes.revisionsOf(type)).contains(since.value());
                assertThat(member.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .as(member.getName())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void decimals_and_positions_are_texts(String name) {
        assertThat(numbers(golden(name), name))
                .allMatch(place -> place.endsWith(":int"), "whole numbers of small range only");
    }

    /** A record inside itself is not followed: a derivation ends somewhere. */
    private static List<String> missing(Type type, @Nullable JsonNode node, String place, List<Type> within) {
        if (within.contains(type)) {
            return List.of();
        }
        if (node == null || node.isNull() || node.isArray() && node.isEmpty()) {
            return List.of(place);
        }
        List<String> missing = new ArrayList<>();
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            List<List<String>> each = new ArrayList<>();
            node.forEach(
                    element -> each.add(missing(generic.getActualTypeArguments()[0], element, place + "[]", within)));
            return inEvery(each);
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            List<Type> inside = new ArrayList<>(within);
            inside.add(type);
            for (RecordComponent component : record.getRecordComponents()) {
                missing.addAll(missing(
                        component.getGenericType(),
                        node.get(component.getName()),
                        place + "." + component.getName(),
                        inside));
            }
        }
        return missing;
    }

    /** What no element of a list shows. */
    private static List<String> inEvery(List<List<String>> lists) {
        TreeSet<String> common = new TreeSet<>(lists.get(0));
        lists.forEach(common::retainAll);
        return List.copyOf(common);
    }

    private static List<String> numbers(JsonNode node, String place) {
        List<String> found = new ArrayList<>();
        if (node.isNumber()) {
            found.add(place + (node.isInt() ? ":int" : ":other"));
        }
        node.properties().forEach(member -> found.addAll(numbers(member.getValue(), place + "." + member.getKey())));
        if (node.isArray()) {
            node.forEach(element -> found.addAll(numbers(element, place + "[]")));
        }
        return found;
    }

    private static JsonNode golden(String name) {
        return StoredJson.MAPPER.readTree(text(name));
    }

    private static String text(String name) {
        return text(name, EventTypes.revisionOf(Objects.requireNonNull(EventTypes.classOf(name))));
    }

    private static String text(String name, String revision) {
        String file = "/golden/" + name + "." + revision + ".json";
        try (InputStream stream = GoldenEventsTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, "no " + file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
