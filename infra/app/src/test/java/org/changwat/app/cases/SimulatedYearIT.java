package org.changwat.app.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.changwat.app.cases.ScriptRunner.Reached;
import org.changwat.events.EventMetadata;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.reference.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo: the documented cases, and beside the first requests a simulated year for everybody else. */
class SimulatedYearIT {

    private static final Set<String> ANDAMAN = Set.of("K52-07", "TH-81", "TH-82", "TH-83", "TH-85", "TH-92");

    @TempDir
    Path data;

    @Test
    void the_year_is_accepted_whole_even_when_the_process_stops_in_its_middle() throws InterruptedException {
        Script year = Script.simulatedYear();
        try (CaseLedger ledger = CaseLedger.start(data)) {
            LedgerFill fill = ledger.fill(Load.DEMO);
            fill.fill();
            long cases = ledger.log().head();
            await().atMost(Duration.ofMinutes(3)).until(() -> ledger.log().head() > cases + 1500);
            fill.stop();

            assertThat(ledger.runner().reached(List.of(year))).isEqualTo(Reached.MIDDLE);
        }
        try (CaseLedger ledger = CaseLedger.start(data)) {
            LedgerFill fill = ledger.fill(Load.DEMO);
            fill.fill();
            fill.awaitYear();

            assertThat(ledger.printed())
                    .contains(year.lines().size() + " of " + year.lines().size() + " lines");
            assertThat(ledger.runner().reached(List.of(year))).isEqualTo(Reached.END);
            assertThat(ledger.deadLetters()).isZero();
            List<LoggedEvent> events = ledger.events();
            everything_simulated_is_marked(events);
            everybody_has_a_card_and_about_half_are_final(events);
            nothing_is_simulated_twice(ledger);
        }
    }

    private static void everything_simulated_is_marked(List<LoggedEvent> events) {
        Set<Boolean> documented = events.stream()
                .filter(event ->
                        ANDAMAN.stream().anyMatch(unit -> event.aggregateId().contains(unit))
                                || !event.aggregateId().contains("2557")
                                || event.aggregateId().equals("FW-2557"))
                .map(SimulatedYearIT::isSimulated)
                .collect(Collectors.toSet());
        Set<Boolean> simulated = events.stream()
                .filter(event -> event.aggregateId().contains("2557")
                        && !event.aggregateId().equals("FW-2557")
                        && ANDAMAN.stream()
                                .noneMatch(unit -> event.aggregateId().contains(unit)))
                .map(SimulatedYearIT::isSimulated)
                .collect(Collectors.toSet());

        assertThat(documented).containsExactly(false);
        assertThat(simulated).containsExactly(true);
        assertThat(events).hasSizeBetween(8_000, 15_000);
    }

    private static void everybody_has_a_card_and_about_half_are_final(List<LoggedEvent> events) {
        Map<String, Long> types =
                events.stream().collect(Collectors.groupingBy(LoggedEvent::type, Collectors.counting()));

        assertThat(events)
                .filteredOn(event -> event.type().equals("ScorecardOpened")
                        && event.aggregateId().startsWith("SC-2557-TH"))
                .hasSize(Units.provinceCodes().size());
        assertThat(types.get("ScorecardFinalized")).isBetween(20L, 60L);
        assertThat(types.get("MilestoneReturned")).isGreaterThan(20);
        assertThat(types.get("IndicatorChangeDecided")).isGreaterThan(5);
        assertThat(types.get("InspectionVisitRecorded")).isGreaterThan(140);
    }

    private static void nothing_is_simulated_twice(CaseLedger ledger) throws InterruptedException {
        long head = ledger.log().head();
        LedgerFill again = ledger.fill(Load.DEMO);
        again.fill();
        again.awaitYear();

        assertThat(ledger.log().head()).isEqualTo(head);
    }

    private static boolean isSimulated(LoggedEvent event) {
        return "true".equals(event.metadata().get(EventMetadata.SIMULATED));
    }
}
