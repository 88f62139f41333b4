package org.changwat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The verifier rests on nothing that it verifies: its classes name only the JDK and each other. */
class IndependenceTest {

    private static final Pattern CLASS_NAME = Pattern.compile("(?<![a-z/])(?:org|com|tools|io|de)/[a-z]+/[a-zA-Z/]+");

    @Test
    void its_classes_name_only_the_jdk_and_each_other() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "classes"))) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(classes).hasSizeGreaterThan(4);
            for (Path each : classes) {
                Matcher names = CLASS_NAME.matcher(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
                while (names.find()) {
                    assertThat(names.group()).matches("org/changwat/verifier/.*|org/jspecify/annotations/.*");
                }
            }
        }
    }
}
