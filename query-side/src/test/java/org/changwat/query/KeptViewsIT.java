package org.changwat.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.changwat.eventlog.BlockLog;
import org.changwat.eventlog.BlockLogEventStore;
import org.changwat.eventlog.BlockLogSettings;
import org.changwat.eventlog.EventSerializer;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.dashboard.DashboardConfiguration;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.dashboard.KeptDashboards;
import org.changwat.query.directory.DirectoryConfiguration;
import org.changwat.query.directory.KeptDirectory;
import org.changwat.query.framework.FrameworkViewConfiguration;
import org.changwat.query.framework.KeptFrameworks;
import org.changwat.query.history.HistoryConfiguration;
import org.changwat.query.history.Moment;
import org.changwat.query.inspection.InspectionViewConfiguration;
import org.changwat.query.inspection.KeptVisits;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.ProjectionSettings;
import org.changwat.query.projection.Projections;
import org.changwat.query.samples.PhuketYear;
import org.changwat.query.scorecard.KeptScorecards;
import org.changwat.query.scorecard.ScorecardViewConfiguration;
import org.changwat.query.scorecard.Scorecards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import tools.jackson.databind.json.JsonMapper;

/** The slices over the real machinery: what was folded, stored and read back is what the log itself says. */
@Timeout(120)
class KeptViewsIT {

    @TempDir
    private Path files;

    @Test
    void cards_histories_and_dashboards_read_from_their_views_are_those_of_the_log() {
        try (EmbeddedMongo server = EmbeddedMongo.start(files, 0);
                MongoClient client = MongoClients.create(server.connectionString());
                BlockLog log = BlockLog.open(
                        client.getDatabase(EmbeddedMongo.LOG_DATABASE),
                        Clock.systemUTC(),
                        new EventSerializer(),
                        NoOpEventUpcaster.INSTANCE,
                        BlockLogSettings.defaults(),
                        null);
                AnnotationConfigApplicationContext context = context(client, log)) {
            for (LoggedEvent event : PhuketYear.closed().events()) {
                log.storageEngine()
                        .appendEvents(List.of(new GenericDomainEventMessage<>(
                                "Sample", event.aggregateId(), event.sequence(), event.payload(), event.metadata())));
            }
            long head = log.eventLog().head();
            Projections projections = context.getBean(Projections.class);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Stream.of(
                            "scorecards", "score-histories", "inspections", "inspection-index", "province-dashboards")
                    .allMatch(view -> projections.served(view).position() >= head));

            Scorecards scorecards = context.getBean(Scorecards.class);
            for (String unit : List.of(PhuketYear.UNIT, PhuketYear.CLUSTER)) {
                assertThat(scorecards.card(PhuketYear.YEAR, unit, Moment.NOW))
                        .isPresent()
                        .isEqualTo(scorecards.card(PhuketYear.YEAR, unit, Moment.atPosition(head)));
            }
            for (String line : List.of("P-1.2.1", "P-2.2.3", "S-2", "S-3", "C-1.2.1", "M-1")) {
                assertThat(scorecards.history(PhuketYear.YEAR, PhuketYear.UNIT, line, Moment.NOW))
                        .isPresent()
                        .isEqualTo(scorecards.history(PhuketYear.YEAR, PhuketYear.UNIT, line, Moment.atPosition(head)));
            }
            Unit phuket = Units.find(PhuketYear.UNIT).orElseThrow();
            Dashboards dashboards = context.getBean(Dashboards.class);
            assertThat(dashboards.find(phuket, PhuketYear.YEAR, Moment.NOW))
                    .isPresent()
                    .isEqualTo(dashboards.find(phuket, PhuketYear.YEAR, Moment.atPosition(head)));
        }
    }

    private static AnnotationConfigApplicationContext context(MongoClient client, BlockLog log) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(EventLog.class, log::eventLog);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(
                ViewAnswers.class,
                () -> new ViewAnswers(context.getBean(Projections.class), () -> 0, Duration.ofSeconds(1)));
        context.registerBean(
                Projections.class,
                () -> new Projections(
                        context.getBeanProvider(Projection.class).stream()
                                .<Projection<?>>map(each -> each)
                                .toList(),
                        new SimpleMongoClientDatabaseFactory(client, "views"),
                        new EventSerializer(),
                        BlockLogEventStore.builder(log.storageEngine()).build(),
                        log.eventLog(),
                        Clock.systemUTC(),
                        new io.micrometer.core.instrument.simple.SimpleMeterRegistry(),
                        ProjectionSettings.defaults("test")));
        context.register(
                HistoryConfiguration.class,
                FrameworkViewConfiguration.class,
                KeptFrameworks.class,
                ScorecardViewConfiguration.class,
                KeptScorecards.class,
                DirectoryConfiguration.class,
                KeptDirectory.class,
                InspectionViewConfiguration.class,
                KeptVisits.class,
                DashboardConfiguration.class,
                KeptDashboards.class);
        context.refresh();
        return context;
    }
}
