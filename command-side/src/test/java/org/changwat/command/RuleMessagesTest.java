package org.changwat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleMessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/changwat/command");
    private static final Pattern CODE =
            Pattern.compile("public String code\\(\\) \\{\\s+return \"([a-z.-]+)\";", Pattern.DOTALL);
    private static final Pattern THAI = Pattern.compile("\\p{IsThai}");

    static Stream<String> slices() {
        return RuleMessage.slices();
    }

    @ParameterizedTest
    @MethodSource("slices")
    void both_languages_hold_the_same_codes(String slice) {
        assertThat(RuleMessage.all(slice, "th").stringPropertyNames())
                .isEqualTo(RuleMessage.all(slice, "en").stringPropertyNames())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("slices")
    void both_languages_name_the_same_facts(String slice) {
        for (String code : RuleMessage.all(slice, "en").stringPropertyNames()) {
            assertThat(RuleMessage.places("th", code)).as(code).isEqualTo(RuleMessage.places("en", code));
        }
    }

    @ParameterizedTest
    @MethodSource("slices")
    void the_thai_messages_are_thai_and_ask_for_the_remedy(String slice) {
        assertThat(RuleMessage.all(slice, "th").values())
                .allSatisfy(text ->
                        assertThat(text.toString()).containsPattern(THAI).containsPattern("โปรด|ต้อง"));
    }

    @ParameterizedTest
    @MethodSource("slices")
    void the_english_messages_part_what_stands_from_what_to_do(String slice) {
        assertThat(RuleMessage.all(slice, "en").values()).allSatisfy(text -> assertThat(text.toString())
                .containsPattern("[:;.,] \\p{L}")
                .endsWith("."));
    }

    @Test
    void every_rule_has_its_message_and_every_message_its_rule() {
        Set<String> codes = new TreeSet<>();
        Set<String> messages = new TreeSet<>();
        Stream.of(SOURCES, SOURCES.resolve("scorecard")).forEach(folder -> codes.addAll(codesIn(folder)));
        slices().forEach(slice -> codes.addAll(codesIn(SOURCES.resolve(slice))));
        Stream.concat(slices(), Stream.of("scorecard"))
                .forEach(slice -> messages.addAll(RuleMessage.all(slice, "en").stringPropertyNames()));

        assertThat(messages).isEqualTo(codes).hasSizeGreaterThan(80);
    }

    @Test
    void no_code_is_used_by_two_rules() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> Arrays.stream(codes(file)))
                            .toList())
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<String> codesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> codes = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> codes.addAll(Arrays.asList(codes(file))));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] codes(Path file) {
        try {
            Matcher matcher = CODE.matcher(Files.readString(file));
            return matcher.results().map(result -> result.group(1)).toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
