package org.changwat.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide says holds a defence is there; what an alert watches is metered. */
class SecurityDocTest {

    private static final Path HOUSE = Path.of("../..").toAbsolutePath().normalize();

    /** Sections of the chapters V1 to V16; WebRTC, V17, is one row. */
    private static final List<Integer> SECTIONS = List.of(5, 4, 7, 4, 4, 8, 6, 4, 2, 7, 7, 3, 4, 3, 4, 5);

    private static final Pattern SECTION = Pattern.compile("\\b(\\d{1,2})\\.(\\d)\\b");

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT|Journey))(?:#(\\w+))?`");

    @Test
    void every_test_in_the_table_of_asvs_exists_and_every_row_has_one_or_says_that_it_has_none() throws IOException {
        Map<String, Path> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(HOUSE)) {
            files.filter(file -> file.toString().contains("/src/test/java/"))
                    .forEach(file -> tests.put(file.getFileName().toString().replace(".java", ""), file));
        }
        String guide = Files.readString(HOUSE.resolve("infra/docs/security.md"));
        String table = table(guide);
        int rows = 0;
        for (String row :
                table.lines().skip(2).filter(line -> line.startsWith("|")).toList()) {
            String held = row.substring(row.lastIndexOf('|', row.length() - 2));
            Matcher named = NAMED.matcher(held);
            boolean any = held.contains("operator: ") || row.contains("not applicable: ") || row.contains("not met");
            while (named.find()) {
                any = true;
                assertThat(tests).as(row).containsKey(named.group(1));
                String source = Files.readString(tests.get(named.group(1)));
                assertThat(source)
                        .as(row)
                        .containsPattern(
                                named.group(2) == null ? "@(Parameterized)?Test" : "void " + named.group(2) + "\\(");
            }
            assertThat(any).as(row).isTrue();
            rows++;
        }
        assertThat(rows).isGreaterThan(60);
    }

    @Test
    void every_section_of_asvs_has_its_row() throws IOException {
        Set<String> rows = new TreeSet<>();
        for (String row : table(Files.readString(HOUSE.resolve("infra/docs/security.md")))
                .lines()
                .skip(2)
                .toList()) {
            Matcher section = SECTION.matcher(row.substring(0, row.indexOf('|', 1)));
            while (section.find()) {
                assertThat(rows.add(section.group())).as(row).isTrue();
            }
            if (row.startsWith("| 17 ")) {
                rows.add("17");
            }
        }
        Set<String> sections = new TreeSet<>(Set.of("17"));
        for (int chapter = 1; chapter <= SECTIONS.size(); chapter++) {
            for (int section = 1; section <= SECTIONS.get(chapter - 1); section++) {
                sections.add(chapter + "." + section);
            }
        }
        assertThat(rows).isEqualTo(sections);
    }

    private static String table(String guide) {
        String rest = guide.substring(guide.indexOf("| section | how | held by |"));
        return rest.substring(0, rest.indexOf("\n\n"));
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
