package org.changwat.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.changwat.command.api.StrictJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseFilesTest {

    /** Titles before a name of a person; the office of the Prime Minister and the month of June bear one too. */
    private static final Pattern TITLE = Pattern.compile("(?<!มิถุ)นาย(?!ก)|นางสาว|นาง\\s|น\\.ส\\.");

    /** In either numerals, with or without dashes and spaces: 0-2222-5850, 02 - 2221368. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d./-])[0๐][\\s-]*[2-9๒-๙](?:[\\s-]*[\\d๐-๙]){7,8}(?![\\d./])");

    @Test
    void every_line_is_a_command_with_a_key_of_its_own_and_a_reason() {
        Set<String> keys = new HashSet<>();
        for (JsonNode line : lines()) {
            assertThat(line.propertyNames()).containsExactlyInAnyOrder("command", "key", "body");
            assertThat(line.path("body").path("reason").asString(""))
                    .as(line.toString())
                    .isNotBlank();
            assertThat(keys.add(line.path("key").asString()))
                    .as(line.path("key").asString())
                    .isTrue();
        }
        assertThat(keys).hasSizeGreaterThan(200);
    }

    @Test
    void what_no_source_of_2557_prints_is_called_an_assumption() {
        assertThat(lines())
                .filteredOn(line -> line.path("key").asString().startsWith("cases/2557/")
                        && !line.path("key").asString().equals("cases/2557/framework/publish"))
                .allSatisfy(line ->
                        assertThat(line.path("body").path("reason").asString()).contains("(assumption)"));
    }

    @Test
    void no_person_is_named_and_no_telephone_number_is_given() {
        for (Script script : Script.documented()) {
            for (byte[] line : script.lines()) {
                String text = new String(line, StandardCharsets.UTF_8);
                assertThat(TITLE.matcher(text).results().map(found -> text.substring(found.start())))
                        .as(script.name())
                        .isEmpty();
                assertThat(PHONE.matcher(text).results().map(found -> found.group()))
                        .as(script.name())
                        .isEmpty();
            }
        }
        assertThat(TITLE.matcher("นายก้าว").find()).isFalse();
        assertThat(TITLE.matcher("นายตัวอย่าง").find()).isTrue();
        assertThat(PHONE.matcher("โทร. 02 - 2220000").find()).isTrue();
        assertThat(PHONE.matcher("โทร. ๐-๒๒๒๑-๐๐๐๐").find()).isTrue();
    }

    @Test
    void persons_stand_under_invented_ids_only() {
        List<String> persons = new ArrayList<>();
        lines().forEach(line -> {
            line.findValues("person").forEach(person -> persons.add(person.asString()));
            line.findValues("supervisors").forEach(all -> all.forEach(person -> persons.add(person.asString())));
            line.findValues("dataCollectors").forEach(all -> all.forEach(person -> persons.add(person.asString())));
        });

        assertThat(persons).isNotEmpty().allMatch(person -> person.matches("P-\\d{4}|R-[A-Z0-9-]+"));
    }

    private static List<JsonNode> lines() {
        return Script.documented().stream()
                .flatMap(script -> script.lines().stream())
                .map(StrictJson::parse)
                .toList();
    }
}
