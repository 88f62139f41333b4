package org.changwat.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.changwat.command.api.CommandCatalogue;
import org.changwat.command.inspection.InspectionCommand;
import org.changwat.command.inspection.InspectionRound;
import org.changwat.command.inspection.InspectionVisit;
import org.changwat.command.knowledge.KnowledgeCommand;
import org.changwat.command.knowledge.KnowledgeEvent;
import org.changwat.command.nationalreport.NationalProject;
import org.changwat.command.nationalreport.NationalReportCommand;
import org.changwat.events.DomainEvent;
import org.changwat.events.Warning;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.SystemFinding;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.knowledge.KnowledgeEventRecorded;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.events.nationalreport.QuarterReported.ReportedIndicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented cases that the app can load are decided by the real aggregates, line by line, to what the sources say. */
class DocumentedCasesTest {

    private static final Path CASES = Path.of("..", "infra", "app", "src", "main", "resources", "cases");
    private static final CommandCatalogue CATALOGUE =
            new CommandCatalogue(List.of(InspectionCommand.class, NationalReportCommand.class, KnowledgeCommand.class));
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Configuration axon = start();

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void round_one_of_2553_is_reported_by_all_regions_and_agreed_ahead_of_the_oversight_committee() {
        List<DomainEvent> events = load("inspection-round-2553.ndjson", "IR-2553-1");

        assertThat(events.stream().filter(RegionReportFiled.class::isInstance)).hasSize(18);
        assertThat(only(events, OverviewCompiled.class).missingRegions()).isEmpty();
        assertThat(only(events, CommitteeResolutionRecorded.class).shareUsed()).isEqualTo("100.00");
        assertThat(events.stream().flatMap(event -> event.warnings().stream()).map(Warning::code))
                .containsExactly("inspection.round.dispatch", "inspection.resolution.ahead");
    }

    @Test
    void the_fourth_quarter_of_2565_holds_its_totals_and_no_request_is_invented_behind_them() {
        QuarterReported report = only(load("quarter-4-2565.ndjson", "NP-AREA-2565"), QuarterReported.class);

        assertThat(report.spending().spent()).isEqualTo("798390.00");
        assertThat(report.warnings()).isEmpty();
        assertThat(value(report, "PROVINCES_ASKING").value()).isEqualTo("34");
        assertThat(value(report, "INDICATORS_ASKED_ABOUT").value()).isEqualTo("9");
        assertThat(value(report, "INDICATORS_ASKED_ABOUT").outOf()).isEqualTo("35");
        assertThat(IntStream.rangeClosed(1, 3)
                        .mapToObj(no -> only(of("KE-2565-" + no), KnowledgeEventRecorded.class))
                        .mapToInt(KnowledgeEventRecorded::participants)
                        .sum())
                .isEqualTo(4625)
                .isEqualTo(value(report, "KNOWLEDGE_PARTICIPANTS").value().intValueExact());
    }

    @Test
    void the_supervision_of_2552_visited_six_provinces_and_found_two_systems_fit_to_copy() {
        load("inspection-2552-2553.ndjson", "");

        List<InspectionVisitRecorded> visits = Stream.of(
                        "TH-50-2009-06-08",
                        "TH-52-2009-06-10",
                        "TH-41-2009-06-15",
                        "TH-39-2009-06-17",
                        "TH-18-2009-06-22",
                        "TH-16-2009-06-24")
                .map(visit -> only(of("IV-2552-S-" + visit), InspectionVisitRecorded.class))
                .toList();

        assertThat(visits).allMatch(visit -> visit.missionGroups().size() == 4 && visit.round() == null);
        assertThat(visits.stream()
                        .filter(visit -> visit.systems().stream().anyMatch(SystemFinding::fitToCopy))
                        .map(InspectionVisitRecorded::province))
                .containsExactly("TH-50", "TH-52");
    }

    private List<DomainEvent> load(String file, String aggregateId) {
        try {
            for (String line : Files.readAllLines(CASES.resolve(file))) {
                JsonNode node = MAPPER.readTree(line);
                Class<? extends Command> type = Objects.requireNonNull(
                                CATALOGUE.find(node.get("command").stringValue()))
                        .type();
                axon.commandGateway().sendAndWait(MAPPER.treeToValue(node.get("body"), type));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(aggregateId);
    }

    private List<DomainEvent> of(String aggregateId) {
        return store.readEvents(aggregateId)
                .asStream()
                .map(event -> (DomainEvent) event.getPayload())
                .toList();
    }

    private Configuration start() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(configuration -> store)
                .registerComponent(Clock.class, configuration -> Clock.fixed(AggregateFixture.NOW, ZoneOffset.UTC))
                .registerComponent(LedgerFacts.class, configuration -> new LedgerFacts(store))
                .registerComponent(LoggedPositions.class, configuration -> position -> Optional.empty());
        Stream.of(InspectionRound.class, InspectionVisit.class, NationalProject.class, KnowledgeEvent.class)
                .forEach(configurer::configureAggregate);
        return configurer.start();
    }

    private static ReportedIndicator value(QuarterReported report, String code) {
        return report.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T only(List<DomainEvent> events, Class<T> type) {
        List<T> found = events.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
