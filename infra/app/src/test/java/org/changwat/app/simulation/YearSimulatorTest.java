package org.changwat.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.changwat.command.api.StrictJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class YearSimulatorTest {

    private static final Set<String> ANDAMAN = Set.of("K52-07");

    @Test
    void the_same_seed_gives_the_same_bytes_on_any_machine() throws Exception {
        List<byte[]> once = new YearSimulator(2557, ANDAMAN).lines();
        List<byte[]> again = new YearSimulator(2557, ANDAMAN).lines();

        assertThat(digest(again)).isEqualTo(digest(once));
        assertThat(digest(once)).isEqualTo("3b3d4dad06b3490eff657cf43384eba390efcb236ed6dfd9361a9e8f9c42114c");
    }

    @Test
    void another_seed_gives_another_year() {
        assertThat(bodies(new YearSimulator(2558, ANDAMAN)))
                .doesNotContainSequence(bodies(new YearSimulator(2557, ANDAMAN)));
    }

    @Test
    void leaving_a_cluster_out_changes_nobody_elses_year() {
        Set<String> all = new HashSet<>(bodies(new YearSimulator(2557, Set.of())));
        Set<String> without = new HashSet<>(bodies(new YearSimulator(2557, ANDAMAN)));

        assertThat(all).containsAll(without).hasSizeGreaterThan(without.size());
    }

    @Test
    void all_clusters_and_provinces_but_those_left_out_have_a_year() {
        Set<String> units = parsed(new YearSimulator(1, ANDAMAN)).stream()
                .map(line -> line.path("body").path("unit").asString(""))
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(units)
                .filteredOn(unit -> unit.startsWith("K52-"))
                .hasSize(17)
                .doesNotContain("K52-07");
        assertThat(units).filteredOn(unit -> unit.startsWith("TH-")).hasSize(71).doesNotContain("TH-83", "TH-10");
    }

    @Test
    void every_line_has_a_key_of_its_own_and_a_reason() {
        Set<String> keys = new HashSet<>();
        for (JsonNode line : parsed(new YearSimulator(1, ANDAMAN))) {
            assertThat(keys.add(line.path("key").asString())).isTrue();
            assertThat(line.path("body").path("reason").asString("")).isNotBlank();
        }
        assertThat(keys).hasSizeBetween(3_500, 6_500);
    }

    @Test
    void the_country_inspects_plans_and_reports_too() {
        Map<String, Long> commands = parsed(new YearSimulator(1, ANDAMAN)).stream()
                .collect(Collectors.groupingBy(line -> line.path("command").asString(), Collectors.counting()));

        assertThat(commands)
                .containsEntry("PlanInspectionRound", 2L)
                .containsEntry("AssignInspector", 24L)
                .containsEntry("CompileOverview", 2L)
                .containsEntry("RecordCommitteeResolution", 6L)
                .containsEntry("ReportQuarter", 4L);
        assertThat(commands.get("FileRegionReport")).isGreaterThanOrEqualTo(36L);
        assertThat(commands.get("FollowUpRecommendation")).isBetween(90L, 220L);
        assertThat(commands.get("SubmitPlan")).isGreaterThanOrEqualTo(88L);
    }

    @Test
    void a_printed_year_begins_with_its_framework_and_names_season_and_unit_of_each_line() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintedYear.print(1, new PrintStream(printed, true, StandardCharsets.UTF_8));

        List<String> rows = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(rows).hasSize(3 + new YearSimulator(1, Set.of()).lines().size());
        assertThat(rows.get(0)).startsWith("FRAMEWORK\t-\t{\"command\":\"DefineFramework\"");
        assertThat(rows.get(2)).startsWith("FRAMEWORK\t-\t{\"command\":\"AmendCalendar\"");
        assertThat(rows.get(3)).startsWith("CLUSTER_PROPOSED\tK52-01\t{\"command\":\"ProposeAgreement\"");
    }

    private static List<JsonNode> parsed(YearSimulator simulator) {
        return simulator.lines().stream().map(StrictJson::parse).toList();
    }

    private static List<String> bodies(YearSimulator simulator) {
        return parsed(simulator).stream()
                .map(line -> line.path("command").asString() + line.path("body"))
                .toList();
    }

    private static String digest(List<byte[]> lines) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (byte[] line : lines) {
            sha.update(line);
            sha.update((byte) '\n');
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
