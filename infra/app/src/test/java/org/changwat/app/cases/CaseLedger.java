package org.changwat.app.cases;

import static org.mockito.Mockito.mock;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.DeadLetters;
import org.changwat.command.agreement.NegotiationWindow;
import org.changwat.command.agreement.NegotiationWindows;
import org.changwat.command.agreement.WhenNegotiationWindowClosesThenDeemAgreed;
import org.changwat.command.api.Actor;
import org.changwat.command.api.AutomationProgress;
import org.changwat.command.api.CommandBatch;
import org.changwat.command.api.CommandCatalogue;
import org.changwat.command.api.CommandPermissions;
import org.changwat.command.api.CurrentActor;
import org.changwat.command.api.EvidenceFiles;
import org.changwat.command.api.RuleMessages;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.changwat.eventlog.BlockLog;
import org.changwat.eventlog.BlockLogEventStore;
import org.changwat.eventlog.BlockLogSettings;
import org.changwat.eventlog.EventSerializer;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** The command side with its automations on the embedded database, without the query side: all that a script is run on. */
final class CaseLedger implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConfigurableApplicationContext context;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private CaseLedger(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static CaseLedger start(Path data) {
        return start(data, Load.NONE);
    }

    /** Starts it as the launcher would, with a load that it does by itself. */
    static CaseLedger start(Path data, Load load) {
        return new CaseLedger(new SpringApplication(Parts.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--test.data=" + data,
                        "--changwat.load=" + load.name().toLowerCase(Locale.ROOT),
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--axon.serializer.general=jackson3",
                        "--axon.serializer.messages=jackson3",
                        "--axon.serializer.events=jackson3",
                        "--axon.axonserver.enabled=false",
                        "--axon.timeout.enabled=false",
                        "--axon.update-check.disabled=true",
                        "--management.endpoint.health.validate-group-membership=false"));
    }

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    List<LoggedEvent> events() {
        List<LoggedEvent> all = new ArrayList<>();
        for (List<LoggedEvent> page = log().read(0, 500); !page.isEmpty(); page = log().read(all.size(), 500)) {
            all.addAll(page);
        }
        return all;
    }

    ScriptRunner runner() {
        return new ScriptRunner(
                log(),
                context.getBean(CommandBatch.class),
                context.getBean(CommandCatalogue.class),
                context.getBean(AutomationProgress.class),
                context.getBean(RuleMessages.class));
    }

    LedgerFill fill(Load load) {
        return new LedgerFill(load, log(), runner(), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    /** What the fills printed so far. */
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Lets time pass, and whoever is silent by then be deemed agreed, as the duty does. */
    void later(Duration passed) {
        AutomationProgress automations = context.getBean(AutomationProgress.class);
        automations.awaitCaughtUp(log().head(), PATIENCE);
        context.getBean(LaterClock.class).pass(passed);
        context.getBean(WhenNegotiationWindowClosesThenDeemAgreed.class).deemDue();
        automations.awaitCaughtUp(log().head(), PATIENCE);
    }

    long deadLetters() {
        return context.getBean(Parts.class).letters.values().stream()
                .mapToLong(SequencedDeadLetterQueue::size)
                .sum();
    }

    @Override
    public void close() {
        context.close();
    }

    /** The clock of the machine, and what was let pass. */
    private static final class LaterClock extends Clock {

        private volatile Instant ahead = Instant.EPOCH;

        void pass(Duration passed) {
            ahead = ahead.plus(passed);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plusMillis(ahead.toEpochMilli());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }

    private static final class NotedWindows implements NegotiationWindows {

        private final Map<String, NegotiationWindow> noted = new ConcurrentHashMap<>();

        @Override
        public void await(NegotiationWindow window) {
            noted.put(window.agreement(), window);
        }

        @Override
        public void settle(String agreement) {
            noted.remove(agreement);
        }

        @Override
        public List<NegotiationWindow> dueBy(Instant moment) {
            return noted.values().stream()
                    .filter(window -> !window.due().isAfter(moment))
                    .toList();
        }

        @Override
        public List<NegotiationWindow> of(int fiscalYear) {
            return noted.values().stream()
                    .filter(window -> window.fiscalYear() == fiscalYear)
                    .toList();
        }
    }

    /** What the launcher gives the command side, with dead letters in memory. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = MicrometerMetricsAutoConfiguration.class)
    @Import({CommandSideConfiguration.class, CasesConfiguration.class})
    static class Parts {

        private final Map<String, SequencedDeadLetterQueue<EventMessage<?>>> letters = new ConcurrentHashMap<>();

        @Bean
        LaterClock clock() {
            return new LaterClock();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        CurrentActor currentActor() {
            return () -> new Actor("nobody", List.of());
        }

        /** Scripts are trusted: what is proved here is that their commands are accepted. */
        @Bean
        CommandPermissions permissions() {
            return new CommandPermissions() {
                @Override
                public Optional<String> refusal(CommandCatalogue.Entry entry, JsonNode body, Actor actor) {
                    return Optional.empty();
                }

                @Override
                public void denied(Actor actor, String command, String object, String code) {}
            };
        }

        @Bean
        DeadLetters deadLetters() {
            return name ->
                    letters.computeIfAbsent(name, none -> InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder()
                            .build());
        }

        /** A script tells history, which has a day to be entered: no window is due before {@link CaseLedger#later}. */
        @Bean
        NegotiationWindows windows() {
            return new NotedWindows();
        }

        @Bean
        EvidenceFiles files() {
            return mock(EvidenceFiles.class);
        }

        @Bean(destroyMethod = "close")
        EmbeddedMongo database(@Value("${test.data}") Path data) {
            return EmbeddedMongo.start(data, 0);
        }

        @Bean(destroyMethod = "close")
        MongoClient client(EmbeddedMongo database) {
            return MongoClients.create(database.connectionString());
        }

        @Bean
        @Primary
        EventSerializer serializer() {
            return new EventSerializer();
        }

        @Bean
        @Qualifier("messageSerializer")
        Serializer messageSerializer(EventSerializer serializer) {
            return serializer;
        }

        @Bean
        @Qualifier("eventSerializer")
        Serializer eventSerializer(EventSerializer serializer) {
            return serializer;
        }

        @Bean(destroyMethod = "close")
        BlockLog blockLog(MongoClient client, Clock clock, EventSerializer serializer, MeterRegistry meters) {
            return BlockLog.open(
                    client.getDatabase(EmbeddedMongo.LOG_DATABASE),
                    clock,
                    serializer,
                    NoOpEventUpcaster.INSTANCE,
                    BlockLogSettings.defaults(),
                    meters);
        }

        @Bean
        EventLog eventLog(BlockLog log) {
            return log.eventLog();
        }

        @Bean(name = "eventBus")
        @Qualifier("eventStore")
        EventStore eventStore(BlockLog log, Configuration axon) {
            return BlockLogEventStore.builder(log.storageEngine())
                    .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                    .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                    .build();
        }

        @Bean
        TokenStore tokenStore(MongoClient client, EventSerializer serializer) {
            return MongoTokenStore.builder()
                    .mongoTemplate(DefaultMongoTemplate.builder()
                            .mongoDatabase(client, "views")
                            .build())
                    .serializer(serializer)
                    .build();
        }
    }
}
