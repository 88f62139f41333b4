package org.changwat.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.changwat.command.Command;
import org.changwat.events.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The event model's page names every command, event, rule and automation there is, and nothing that is not. */
class EventModelTest {

    private static final Path PAGE = Path.of("../docs/event-model.md");
    private static final Path COMMAND_SIDE = Path.of("../../command-side/src/main/java/org/changwat/command");
    private static final Pattern FAMILY =
            Pattern.compile("public sealed interface (\\w+) extends Command\\b", Pattern.DOTALL);
    private static final Pattern RULE =
            Pattern.compile("public String code\\(\\) \\{\\s+return \"([a-z0-9.-]+)\";", Pattern.DOTALL);
    private static final Pattern TICKED = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    static Stream<String> commands() {
        return sources()
                .flatMap(file -> FAMILY.matcher(read(file)).results().map(found -> inPackageOf(file, found.group(1))))
                .flatMap(EventModelTest::permitted)
                .map(Class::getSimpleName)
                .sorted();
    }

    static Stream<String> events() {
        return EventTypes.all().keySet().stream();
    }

    @Test
    void families_of_commands_are_found() {
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(19);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_has_a_row_at_a_glance_and_one_in_its_slice_with_a_link_to_its_test(String command) {
        assertThat(rows().filter(row -> cell(row, 1).startsWith("`" + command + "`")))
                .as("at a glance")
                .hasSize(1);
        assertThat(rows().filter(row -> cell(row, 0).startsWith("[`" + command + "`](../../")))
                .as("in its slice")
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_stands_in_the_row_of_a_command(String event) {
        assertThat(rows().filter(row -> cell(row, 0).startsWith("[`")).map(row -> cell(row, 2)))
                .anyMatch(cell -> ticked(cell).contains(event));
    }

    @Test
    void every_rule_stands_in_the_row_of_a_command_and_no_other_does() {
        Set<String> rules = new TreeSet<>();
        sources().forEach(file -> RULE.matcher(read(file)).results().forEach(found -> rules.add(found.group(1))));
        Set<String> told = new TreeSet<>();
        rows().filter(row -> cell(row, 0).startsWith("[`"))
                .forEach(row -> told.addAll(ticked(cell(row, 1)).stream()
                        .filter(code -> code.contains("."))
                        .toList()));

        assertThat(told).isEqualTo(rules);
    }

    @Test
    void every_automation_has_a_row_and_stands_with_what_sets_it_off() {
        List<String> automations = sources()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.startsWith("When"))
                .sorted()
                .toList();
        List<String> described = rows().map(row -> cell(row, 0))
                .filter(cell -> cell.startsWith("`When"))
                .map(cell -> cell.replace("`", ""))
                .sorted()
                .toList();
        Set<String> set = new TreeSet<>();
        rows().filter(row -> cell(row, 0).startsWith("[`"))
                .forEach(row -> set.addAll(ticked(cell(row, 3)).stream()
                        .filter(name -> name.startsWith("When"))
                        .toList()));

        assertThat(automations).isNotEmpty();
        assertThat(described).isEqualTo(automations);
        assertThat(List.copyOf(set)).isEqualTo(automations);
    }

    @Test
    void every_name_of_a_command_or_event_on_the_page_is_one() {
        Set<String> known = new TreeSet<>(EventTypes.all().keySet());
        commands().forEach(known::add);

        assertThat(rows().filter(row -> cell(row, 0).startsWith("[`"))
                        .flatMap(row -> Stream.concat(ticked(cell(row, 0)).stream(), ticked(cell(row, 2)).stream())))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(LINK.matcher(read(PAGE)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).exists());
    }

    private static Stream<String> rows() {
        return read(PAGE).lines().filter(line -> line.startsWith("|"));
    }

    private static String cell(String row, int column) {
        String[] cells = row.split("\\|", -1);
        return column + 1 < cells.length ? cells[column + 1].strip() : "";
    }

    private static List<String> ticked(String text) {
        List<String> names = new ArrayList<>();
        for (MatchResult found : TICKED.matcher(text).results().toList()) {
            names.add(found.group(1));
        }
        return names;
    }

    private static Class<?> inPackageOf(Path file, String name) {
        String slice = file.getParent().getFileName().toString();
        try {
            return Class.forName(Command.class.getPackageName() + "." + slice + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> permitted(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() ? permitted(member) : Stream.of(member));
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(COMMAND_SIDE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
