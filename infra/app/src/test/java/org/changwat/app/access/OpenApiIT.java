package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.app.RunningLedger;
import org.changwat.app.access.Contract.Operation;
import org.changwat.command.api.CommandCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The document says what is mapped, no more and no less, and says it whole. */
class OpenApiIT {

    private static final Pattern POINTER = Pattern.compile("\"\\$ref\":\"#/components/(\\w+)/([^\"]+)\"");
    private static final String COMMAND = "POST /api/v1/commands/{command}";

    @TempDir
    static Path data;

    private static RunningLedger ledger;
    private static Contract contract;

    @BeforeAll
    static void start() {
        ledger = RunningLedger.start(data, "--changwat.load=none");
        contract = Contract.of(ledger);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void whatever_is_mapped_is_in_it_and_nothing_else() {
        Set<String> mapped = new TreeSet<>();
        ledger.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/v1/"))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method + " " + pattern))));
        Set<String> told = new TreeSet<>();
        contract.operations().forEach(each -> told.add(each.isCommand() ? COMMAND : each.toString()));

        assertThat(told).hasSizeGreaterThan(40).isEqualTo(mapped);
    }

    @Test
    void every_command_that_a_person_sends_is_in_it_with_the_schema_of_the_catalogue() {
        Set<String> sent = new TreeSet<>();
        for (CommandCatalogue.Entry entry :
                ledger.context().getBean(CommandCatalogue.class).all()) {
            if (entry.automationOnly()) {
                continue;
            }
            sent.add(entry.name());
            JsonNode own = ledger.json("/api/v1/schemas/commands/" + entry.name());
            JsonNode told =
                    contract.document().path("components").path("schemas").path("command." + entry.name());
            assertThat(told.path("required")).as(entry.name()).isEqualTo(own.path("required"));
            assertThat(told.path("properties").propertyNames())
                    .as(entry.name())
                    .isEqualTo(own.path("properties").propertyNames());
            assertThat(told.path("additionalProperties").asBoolean(true)).isFalse();
            Operation operation = contract.commands().get(entry.name());
            assertThat(operation
                            .described()
                            .at("/requestBody/content/application~1json/schema/$ref")
                            .asString())
                    .isEqualTo("#/components/schemas/command." + entry.name());
            assertThat(operation.roles()).isEqualTo(entry.roles());
        }
        assertThat(contract.commands().keySet()).isEqualTo(sent);
    }

    @Test
    void every_operation_is_told_in_both_languages_with_who_may_call_it_and_its_problems() {
        Set<String> ids = new TreeSet<>();
        for (Operation each : contract.operations()) {
            JsonNode described = each.described();
            assertThat(described.path("summary").asString())
                    .as("English of " + each + ": add " + described.path("operationId")
                            + " to operations_en.properties")
                    .isNotBlank();
            assertThat(described.path("description").asString())
                    .as("Thai of " + each + ": add " + described.path("operationId") + " to operations_th.properties")
                    .containsPattern("[\\u0e01-\\u0e5b]");
            assertThat(described.path("security").size())
                    .as(each + ": add a row to org.changwat.security.Endpoints")
                    .isPositive();
            assertThat(described.path("responses").propertyNames())
                    .as(each.toString())
                    .contains("400", "401", "429", "503");
            assertThat(ids.add(described.path("operationId").asString()))
                    .as(each + " has an id of its own")
                    .isTrue();
        }
    }

    @Test
    void whatever_it_points_to_is_in_it() {
        Matcher pointer = POINTER.matcher(contract.document().toString());
        int found = 0;
        while (pointer.find()) {
            found++;
            assertThat(contract.document()
                            .path("components")
                            .path(pointer.group(1))
                            .has(pointer.group(2)))
                    .as(pointer.group())
                    .isTrue();
        }
        assertThat(found).isGreaterThan(500);
    }

    @Test
    void decimals_are_strings_and_no_class_or_address_of_ours_stands_in_it() {
        String text = contract.document().toString();

        assertThat(text).doesNotContain("org.changwat", "127.0.0.1", "localhost", "java.math");
        assertThat(contract.document().path("openapi").asString()).isEqualTo("3.1.0");
        JsonNode tracks = contract.document().path("components").path("schemas").path("scorecard.TracksOfBigDecimal");
        assertThat(tracks.path("properties").path("self").path("type").asString())
                .as(tracks.toString())
                .isEqualTo("string");
        assertThat(ledger.get("/scanned-openapi").statusCode())
                .as("springdoc's own is for nobody")
                .isEqualTo(404);
    }

    @Test
    void what_is_answered_has_the_members_that_the_document_names() {
        JsonNode unit = ledger.json("/api/v1/units/TH-83");
        JsonNode told = contract.document().at("/components/schemas/directory.ListedUnit/properties");

        assertThat(told.propertyNames()).containsAll(unit.propertyNames());
        assertThat(List.copyOf(unit.propertyNames())).contains("code", "kind", "name");
    }
}
