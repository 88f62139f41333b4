package org.changwat.eventlog;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A fresh database for each test: on the MongoDB named by {@code changwat.test.mongodb.uri}, else on an embedded server. */
final class TestDatabase implements AutoCloseable {

    private static final String URI = uri();

    private static final MongoClient SHARED = client();
    private final MongoDatabase database;

    TestDatabase() {
        database = SHARED.getDatabase("log_" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static String uri() {
        String given = System.getProperty("changwat.test.mongodb.uri", "");
        if (!given.isBlank()) {
            return given;
        }
        MongoServer server = new MongoServer(H2Backend.inMemory());
        server.bind("127.0.0.1", 0);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        return server.getConnectionString();
    }

    /** Another client, as another process would have. */
    static MongoClient client() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(URI))
                .applyToClusterSettings(settings -> settings.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .build());
    }

    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
    }
}
