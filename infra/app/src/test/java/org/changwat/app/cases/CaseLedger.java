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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.changwat.command.agreement.NegotiationWindows;
import org.changwat.command.api.Actor;
import org.changwat.command.api.AutomationProgress;
import org.changwat.command.api.CommandBatch;
import org.changwat.command.api.CommandCatalogue;
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

/** The command side with its automations on the embedded database, without the query side: all that a script is run on. */
final class CaseLedger implements AutoCloseable {

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

    long deadLetters() {
        return context.getBean(Parts.class).letters.values().stream()
                .mapToLong(SequencedDeadLetterQueue::size)
                .sum();
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the launcher gives the command side, with dead letters in memory. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = MicrometerMetricsAutoConfiguration.class)
    @Import({CommandSideConfiguration.class, CasesConfiguration.class})
    static class Parts {

        private final Map<String, SequencedDeadLetterQueue<EventMessage<?>>> letters = new ConcurrentHashMap<>();

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        CurrentActor currentActor() {
            return () -> Actor.LOCAL_OPERATOR;
        }

        @Bean
        DeadLetters deadLetters() {
            return name ->
                    letters.computeIfAbsent(name, none -> InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder()
                            .build());
        }

        /** No window is noted: what a script tells is there at once. */
        @Bean
        NegotiationWindows windows() {
            return mock(NegotiationWindows.class);
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
