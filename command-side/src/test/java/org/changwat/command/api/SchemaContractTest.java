package org.changwat.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.api.CommandCatalogue.Entry;
import org.changwat.events.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A client that checks its bodies by our schemas must be right about what we take: they and {@link BodyShape} say the same. */
class SchemaContractTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path GOLDEN = Path.of("../shared-events/src/test/resources/golden");

    static Stream<Entry> commands() {
        return new CommandCatalogue(CommandSideConfiguration.FAMILIES).all().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whole_and_least_bodies_are_valid_for_both(Entry command) {
        Schema schema = schema(Schemas.ofCommand(command));
        for (JsonNode body : List.of(SampleBodies.whole(command.type()), SampleBodies.least(command.type()))) {
            assertThat(BodyShape.violations(command.type(), body))
                    .as(body.toString())
                    .isEmpty();
            assertThat(errors(schema, body)).as(body.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_mutation_of_every_member_is_judged_alike(Entry command) {
        Schema schema = schema(Schemas.ofCommand(command));
        List<String> apart = new ArrayList<>();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        new Mutations(body -> {
                    boolean byShape = BodyShape.violations(command.type(), body).isEmpty();
                    boolean bySchema = errors(schema, body).isEmpty();
                    if (byShape != bySchema) {
                        apart.add((byShape ? "only the shape takes " : "only the schema takes ") + body);
                    }
                    (byShape ? taken : refused).incrementAndGet();
                })
                .of(SampleBodies.whole(command.type()));

        assertThat(apart).isEmpty();
        assertThat(refused).hasPositiveValue();
        assertThat(taken).hasPositiveValue();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_stranger_or_a_value_of_another_kind_is_refused_at_every_depth(Entry command) {
        Schema schema = schema(Schemas.ofCommand(command));
        List<String> taken = new ArrayList<>();
        AtomicInteger refused = new AtomicInteger();
        new Intruders((place, body) -> {
                    if (errors(schema, body).isEmpty()) {
                        taken.add("by the schema, " + place);
                    }
                    if (BodyShape.violations(command.type(), body).isEmpty()) {
                        taken.add("by the shape, " + place);
                    }
                    refused.incrementAndGet();
                })
                .into(SampleBodies.whole(command.type()));

        assertThat(taken).isEmpty();
        assertThat(refused).hasValueGreaterThan(command.type().getRecordComponents().length);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_value_of_the_wrong_type_is_refused_in_every_member(Entry command) {
        Schema schema = schema(Schemas.ofCommand(command));
        for (RecordComponent member : command.type().getRecordComponents()) {
            boolean isFlag = member.getType() == boolean.class || member.getType() == Boolean.class;
            ObjectNode body = (ObjectNode) SampleBodies.whole(command.type());
            if (isFlag) {
                body.put(member.getName(), "yes");
            } else {
                body.put(member.getName(), true);
            }

            assertThat(errors(schema, body)).as(member.getName()).isNotEmpty();
            assertThat(BodyShape.violations(command.type(), body))
                    .as(member.getName())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_schema_names_itself_by_its_address(Entry command) {
        ObjectNode schema = Schemas.ofCommand(command);

        assertThat(schema.path("$id").stringValue()).isEqualTo("/api/v1/schemas/commands/" + command.name());
        assertThat(schema.path("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    static Stream<Arguments> events() {
        return EventTypes.all().entrySet().stream().flatMap(event -> EventTypes.revisionsOf(event.getValue()).stream()
                .map(revision -> Arguments.of(event.getKey(), revision)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_events_stored_form_is_valid_by_its_schema_and_a_changed_one_is_not(String type, String revision)
            throws IOException {
        Schema schema = schema(Schemas.ofEvent(type, revision));
        ObjectNode payload = (ObjectNode)
                StrictJson.mapper().readTree(Files.readString(GOLDEN.resolve(type + "." + revision + ".json")));
        ObjectNode data = StrictJson.mapper().createObjectNode();
        data.set("payload", payload);
        data.putObject("metadata").put("actor", "opdc").putArray("roles").add("OPDC_ANALYST");

        assertThat(errors(schema, data)).isEmpty();
        for (String member : List.copyOf(payload.propertyNames())) {
            JsonNode good = payload.get(member);
            payload.set(member, StrictJson.mapper().createObjectNode().put("no", "such thing"));
            assertThat(errors(schema, data)).as(member).isNotEmpty();
            payload.set(member, good);
        }
        payload.put("other", "x");
        assertThat(errors(schema, data)).isNotEmpty();
    }

    @Test
    void an_earlier_revision_keeps_its_schema() {
        assertThat(payload("ScorecardReopened", "1").has("corrects")).isFalse();
        assertThat(payload("ScorecardReopened", "2").has("corrects")).isTrue();
        assertThat(payload("ScorecardReopened", "1").has("authority")).isTrue();
    }

    private static JsonNode payload(String type, String revision) {
        return Objects.requireNonNull(Schemas.ofEvent(type, revision)).at("/properties/payload/properties");
    }

    @Test
    void there_is_no_schema_of_an_unknown_event_or_revision() {
        assertThat(Schemas.ofEvent("Nothing", "1")).isNull();
        assertThat(Schemas.ofEvent("ScoreRecorded", "99")).isNull();
    }

    private static Schema schema(JsonNode schema) {
        return SCHEMAS.getSchema(schema);
    }

    private static List<String> errors(Schema schema, JsonNode body) {
        Consumer<ExecutionContext> strict =
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true));
        return schema.validate(body, strict).stream().map(Object::toString).toList();
    }
}
