package org.changwat.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide says holds a defence is there; what an alert watches is metered. */
class SecurityDocTest {

    private static final Path HOUSE = Path.of("../..").toAbsolutePath().normalize();

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT|Journey))(?:#(\\w+))?`");

    @Test
    void every_test_in_the_table_of_asvs_exists_and_every_row_has_one_or_says_that_it_has_none() throws IOException {
        Map<String, Path> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(HOUSE)) {
            files.filter(file -> file.toString().contains("/src/test/java/"))
                    .forEach(file -> tests.put(file.getFileName().toString().replace(".java", ""), file));
        }
        String guide = Files.readString(HOUSE.resolve("infra/docs/security.md"));
        String table = guide.substring(guide.indexOf("| item | how | held by |"), guide.indexOf("Does not apply here"));
        int rows = 0;
        for (String row :
                table.lines().skip(2).filter(line -> line.startsWith("|")).toList()) {
            String held = row.substring(row.lastIndexOf('|', row.length() - 2));
            Matcher named = NAMED.matcher(held);
            boolean any = held.contains("no test");
            while (named.find()) {
                any = true;
                assertThat(tests).as(row).containsKey(named.group(1));
                String source = Files.readString(tests.get(named.group(1)));
                assertThat(source).as(row).contains(named.group(2) == null ? "@Test" : "void " + named.group(2) + "(");
            }
            assertThat(any).as(row).isTrue();
            rows++;
        }
        assertThat(rows).isGreaterThan(20);
    }

    @Test
    void the_alerts_on_refusals_watch_meters_that_are_written() throws IOException {
        String alerts = Files.readString(HOUSE.resolve("infra/deploy/prometheus/alerts.yml"));
        String source =
                Files.readString(HOUSE.resolve("infra/security/src/main/java/org/changwat/security/Denials.java"));
        Matcher meter = Pattern.compile("(changwat_access_\\w+)_total").matcher(alerts);
        int watched = 0;
        while (meter.find()) {
            assertThat(source).contains('"' + meter.group(1).replace('_', '.') + '"');
            watched++;
        }
        assertThat(watched).isGreaterThanOrEqualTo(5);
    }
}
