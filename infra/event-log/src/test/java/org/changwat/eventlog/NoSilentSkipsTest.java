package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The suite is one and the same on every database: no test of it can be switched off by what it runs on. */
class NoSilentSkipsTest {

    /** Put together at run time, so that this class does not name them itself. */
    private static final List<String> SWITCHES = Stream.of("Disabled", "Assumptions", "condition/")
            .flatMap(name ->
                    Stream.of("org/junit/jupiter/api/", "org/assertj/core/api/").map(where -> where.concat(name)))
            .toList();

    @Test
    void no_test_of_the_log_may_skip_itself() throws IOException {
        Path classes = Path.of("target", "test-classes", "org", "changwat", "eventlog");
        try (Stream<Path> files = Files.list(classes)) {
            List<Path> tests = files.toList();
            assertThat(tests).hasSizeGreaterThan(10).allSatisfy(each -> {
                String bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                assertThat(SWITCHES).noneMatch(bytes::contains);
            });
        }
    }
}
