package org.changwat.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/changwat/command/imports");
    private static final Pattern CODE = Pattern.compile("\"(import\\.[a-z.-]*[a-z])\"");

    @Test
    void both_languages_say_every_reason_with_the_same_places() throws IOException {
        Properties thai = texts("th");
        Properties english = texts("en");

        assertThat(thai.keySet()).isEqualTo(english.keySet());
        english.forEach((code, text) -> assertThat(places(thai.getProperty(code.toString())))
                .as(code.toString())
                .isEqualTo(places(text.toString())));
    }

    @Test
    void every_reason_in_the_code_has_a_text() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                Matcher codes = CODE.matcher(Files.readString(source));
                while (codes.find()) {
                    used.add(codes.group(1));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(10);
        assertThat(texts("th").stringPropertyNames()).containsAll(used);
        for (Column.Kind kind : Column.Kind.values()) {
            if (kind != Column.Kind.TEXT) {
                assertThat(texts("en").stringPropertyNames()).contains("import.cell." + kind);
            }
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher found = Pattern.compile("\\{\\w+}").matcher(text);
        while (found.find()) {
            places.add(found.group());
        }
        return places;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(ImportTexts.class.getResourceAsStream("imports_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
