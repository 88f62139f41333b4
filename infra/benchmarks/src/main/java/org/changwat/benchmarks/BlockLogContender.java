package org.changwat.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.changwat.eventlog.BlockLog;
import org.changwat.eventlog.BlockLogSettings;
import org.changwat.eventlog.EventSerializer;
import org.jspecify.annotations.Nullable;

/** The block log on the embedded server, every commit synced to disk, or on a MongoDB that is there. */
final class BlockLogContender implements Contender {

    /** The application's; {@code -Dcommits-per-block=} shows what another size of blocks would cost and bring. */
    private static final BlockLogSettings SETTINGS = BlockLogSettings.defaults()
            .withCommitsPerBlock(Integer.getInteger(
                    "commits-per-block", BlockLogSettings.defaults().commitsPerBlock()));

    private final Path directory;
    private final @Nullable EmbeddedMongo server;
    private final MongoClient client;
    private final BlockLog log;
    private final EventStorageEngine engine;
    private boolean open = true;

    private BlockLogContender(@Nullable EmbeddedMongo server, String uri, Path directory) {
        this.directory = directory;
        this.server = server;
        client = MongoClients.create(uri);
        client.getDatabase(EmbeddedMongo.LOG_DATABASE).drop();
        log = BlockLog.open(
                client.getDatabase(EmbeddedMongo.LOG_DATABASE),
                Clock.systemUTC(),
                new EventSerializer(),
                NoOpEventUpcaster.INSTANCE,
                SETTINGS,
                null);
        engine = log.storageEngine();
    }

    static BlockLogContender embedded(Path directory) {
        EmbeddedMongo server = EmbeddedMongo.start(directory, 0);
        return new BlockLogContender(server, server.connectionString(), directory);
    }

    static BlockLogContender on(String uri, Path directory) {
        return new BlockLogContender(null, uri, directory);
    }

    @Override
    public String name() {
        return server == null ? "block log on MongoDB (w: majority, j)" : "block log, embedded (synced)";
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    /** Closes the store, since closing compacts it. */
    @Override
    public long bytesOnDisk() {
        close();
        if (server == null) {
            return -1;
        }
        try {
            return Files.size(directory.resolve("log.mv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            log.close();
            client.close();
            if (server != null) {
                server.close();
            }
        }
    }
}
