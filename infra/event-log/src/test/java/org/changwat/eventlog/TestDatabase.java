package org.changwat.eventlog;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.changwat.embeddedmongo.EmbeddedMongo;

/**
 * A collection of its own for each test: on the MongoDB named by {@code changwat.test.mongodb.uri}, else on the embedded
 * server on files.
 */
final class TestDatabase implements AutoCloseable {

    private static final String URI = uri();
    private static final MongoClient SHARED = client();

    private final String collection = "log_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoDatabase database = database(SHARED);

    private static String uri() {
        String given = System.getProperty("changwat.test.mongodb.uri", "");
        if (!given.isBlank()) {
            return given;
        }
        try {
            Path files = Files.createTempDirectory("changwat-event-log");
            EmbeddedMongo server = EmbeddedMongo.start(files, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                for (String name : new String[] {"log.mv", "views.mv"}) {
                    files.resolve(name).toFile().delete();
                }
                files.toFile().delete();
            }));
            return server.connectionString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client of its own, as another process would have. */
    static MongoClient client() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(URI))
                .applyToClusterSettings(settings -> settings.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .build());
    }

    static MongoDatabase database(MongoClient client) {
        return client.getDatabase(EmbeddedMongo.LOG_DATABASE);
    }

    MongoDatabase database() {
        return database;
    }

    BlockLogSettings settings() {
        return BlockLogSettings.defaults().withCollection(collection);
    }

    /** The blocks as plain documents, for tests that tamper. */
    com.mongodb.client.MongoCollection<Document> blocks() {
        return database.getCollection(collection);
    }

    @Override
    public void close() {
        database.getCollection(collection).drop();
        database.getCollection(collection + ".snapshots").drop();
    }
}
