package org.changwat.query.projection;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import org.bson.types.Binary;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.changwat.eventlog.BlockLog;
import org.changwat.eventlog.BlockLogEventStore;
import org.changwat.eventlog.BlockLogSettings;
import org.changwat.eventlog.BlockLogStorageEngine;
import org.changwat.eventlog.EventSerializer;
import org.changwat.eventlog.TypeNames;
import org.changwat.events.Ids;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.log.EventLog;
import org.changwat.events.scorecard.ClusterScoreCarried;
import org.changwat.events.scorecard.MilestoneVerified;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** A ledger on the embedded server: its log, and as many query processes as a test wants. */
final class TestLedger implements AutoCloseable {

    private final Path files;
    private final EmbeddedMongo server;
    private final MongoClient client;
    private final List<Process> processes = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private BlockLogSettings logSettings = BlockLogSettings.defaults();
    private BlockLog log;
    private BlockLogStorageEngine engine;

    TestLedger() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.WARN); // else every command of the driver is logged
        try {
            files = Files.createTempDirectory("changwat-views");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = EmbeddedMongo.start(files, 0);
        client = MongoClients.create(server.connectionString());
        log = openLog();
        engine = log.storageEngine();
    }

    private BlockLog openLog() {
        return BlockLog.open(
                client.getDatabase(EmbeddedMongo.LOG_DATABASE),
                Clock.systemUTC(),
                new EventSerializer(),
                NoOpEventUpcaster.INSTANCE,
                logSettings,
                null);
    }

    /** Goes on with an empty log, as after a restore of the wrong backup. */
    void anotherLog() {
        log.close();
        logSettings = logSettings.withCollection("another");
        log = openLog();
        engine = log.storageEngine();
        sequences.clear();
    }

    /** Appends one score and answers its position. */
    synchronized long append(String unit, String line, String score) {
        engine.appendEvents(List.of(carried(unit, line, score)));
        return log.eventLog().head();
    }

    /** Appends an event that no toy view folds. */
    synchronized long appendOther(String unit) {
        String id = Ids.scorecard(2557, unit);
        long sequence = sequences.merge(id, 1L, Long::sum) - 1;
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                "Scorecard",
                id,
                sequence,
                new MilestoneVerified(unit, 2557, "P-1", 1, Round.values()[0], LocalDate.of(2014, 7, 1), null))));
        return log.eventLog().head();
    }

    /** Appends scores in commits of many, round the units. */
    synchronized void appendMany(int events, int units) {
        List<DomainEventMessage<?>> some = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            some.add(carried("TH-" + (10 + i % units), "P-1.2." + i % 7, "0." + (1000 + i % 9000)));
            if (some.size() == 500 || i == events - 1) {
                engine.appendEvents(some);
                some.clear();
            }
        }
    }

    private DomainEventMessage<?> carried(String unit, String line, String score) {
        String id = Ids.scorecard(2557, unit);
        long sequence = sequences.merge(id, 1L, Long::sum) - 1;
        ClusterScoreCarried event = new ClusterScoreCarried(
                unit,
                2557,
                line,
                Track.values()[0],
                "K52-07",
                sequence,
                new BigDecimal(score),
                LocalDate.of(2014, 7, 1));
        return new GenericDomainEventMessage<>("Scorecard", id, sequence, event, Map.of("actor", "test"));
    }

    /** Appends what calls itself a carried score but has another form. */
    synchronized void appendUnreadable(String unit) {
        String id = Ids.scorecard(2557, unit);
        long sequence = sequences.merge(id, 1L, Long::sum) - 1;
        EventSerializer faulty = new EventSerializer(new TypeNames() {
            @Override
            public @Nullable String nameOf(Class<?> type) {
                return type == Faulty.class ? "ClusterScoreCarried" : null;
            }

            @Override
            public @Nullable Class<?> classOf(String name) {
                return null;
            }
        });
        try (BlockLog writer = BlockLog.open(
                client.getDatabase(EmbeddedMongo.LOG_DATABASE),
                Clock.systemUTC(),
                faulty,
                NoOpEventUpcaster.INSTANCE,
                logSettings,
                null)) {
            writer.storageEngine()
                    .appendEvents(List.of(new GenericDomainEventMessage<>(
                            "Scorecard", id, sequence, new Faulty(List.of("no", "year")))));
        }
    }

    /** Sets the stored tokens of a copy back, as a crash before they were stored would have left them. */
    void rewind(String processor, long position) {
        views().getCollection(Stores.TOKENS)
                .updateMany(
                        new Document("processorName", processor),
                        new Document(
                                "$set",
                                new Document(
                                                "token",
                                                new Binary(("{\"globalIndex\":" + position + "}")
                                                        .getBytes(StandardCharsets.UTF_8)))
                                        .append("owner", null)));
    }

    long head() {
        return log.eventLog().head();
    }

    EventLog eventLog() {
        return log.eventLog();
    }

    EventStore eventStore() {
        return BlockLogEventStore.builder(engine).build();
    }

    MongoDatabaseFactory viewsFactory() {
        return new SimpleMongoClientDatabaseFactory(client, "views");
    }

    MongoDatabase views() {
        return views("views");
    }

    MongoDatabase views(String database) {
        return client.getDatabase(database);
    }

    Process start(Projection<?>... projections) {
        return start("views", settings -> settings, projections);
    }

    Process start(String database, UnaryOperator<ProjectionSettings> settings, Projection<?>... projections) {
        Process process = new Process(database, settings, projections);
        processes.add(process);
        process.projections.start();
        return process;
    }

    @Override
    public void close() {
        processes.forEach(Process::close);
        log.close();
        client.close();
        server.close();
        try (Stream<Path> all = Files.walk(files)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Revision("1")
    private record Faulty(List<String> fiscalYear) {}

    /** A query process: a client, a hold of the log, and the machinery. */
    final class Process implements AutoCloseable {

        final MongoClient own = MongoClients.create(server.connectionString());
        private final EventSerializer serializer = new EventSerializer();
        final BlockLog ownLog = BlockLog.open(
                own.getDatabase(EmbeddedMongo.LOG_DATABASE),
                Clock.systemUTC(),
                serializer,
                NoOpEventUpcaster.INSTANCE,
                logSettings,
                null);
        final SimpleMeterRegistry meters = new SimpleMeterRegistry();
        final Projections projections;

        Process(String database, UnaryOperator<ProjectionSettings> settings, Projection<?>... kept) {
            projections = new Projections(
                    List.of(kept),
                    new SimpleMongoClientDatabaseFactory(own, database),
                    serializer,
                    BlockLogEventStore.builder(ownLog.storageEngine()).build(),
                    ownLog.eventLog(),
                    Clock.systemUTC(),
                    meters,
                    settings.apply(ProjectionSettings.defaults(UUID.randomUUID().toString())));
        }

        Views<CarriedScores> views(Projection<CarriedScores> projection) {
            return projections.views(projection);
        }

        /** Waits until the view has folded the whole log. */
        void caughtUp() {
            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(10))
                    .ignoreExceptions()
                    .until(() -> projections.names().stream()
                            .allMatch(name -> projections.served(name).position() >= head()));
        }

        String hash() {
            return projections.status("carried", true).hash();
        }

        /** Ends in good order. */
        void stop() {
            projections.stop();
        }

        /** Ends as a kill would: nothing more reaches the database. */
        void kill() {
            own.close();
            projections.stop();
        }

        @Override
        public void close() {
            projections.stop();
            ownLog.close();
            own.close();
        }
    }
}
