package org.changwat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule there is has a test that expects it by its code or by its message; whether that test can fail, PIT asks. */
class EveryRuleIsTestedTest {

    private static final Path SOURCES = Path.of("src/main/java/org/changwat/command");
    private static final Path TESTS = Path.of("src/test/java/org/changwat/command");
    private static final Pattern CODE =
            Pattern.compile("public String code\\(\\) \\{\\s+return \"([a-z0-9.-]+)\";", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z]+}");

    /** All tests, each text in one piece, however many lines it is written on. */
    private static final String EXPECTED =
            JOINED.matcher(texts(TESTS).collect(Collectors.joining("\n"))).replaceAll("");

    static Stream<String> codes() {
        return texts(SOURCES)
                .flatMap(text -> CODE.matcher(text).results())
                .map(found -> found.group(1))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_test_expects_the_rule_by_its_code_or_its_message(String code) {
        assertThat(EXPECTED.contains("\"" + code + "\"")
                        || message(code).matcher(EXPECTED).find())
                .as("no test names %s or tells its message", code)
                .isTrue();
    }

    /** The English message with anything where its facts go; a test may put a constant before it. */
    private static Pattern message(String code) {
        Path messages = slicesOf(SOURCES)
                .map(slice -> Path.of("src/main/resources/org/changwat/command")
                        .resolve(slice)
                        .resolve("rules_en.properties"))
                .filter(Files::exists)
                .filter(file -> read(file).containsKey(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no message says " + code));
        return Pattern.compile(Arrays.stream(PLACE.split(read(messages).getProperty(code), -1))
                .dropWhile(String::isEmpty)
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\"]{1,200}")));
    }

    private static Stream<String> slicesOf(Path sources) {
        try (Stream<Path> folders = Files.list(sources)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> Objects.requireNonNull(folder.getFileName()).toString())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(EveryRuleIsTestedTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
