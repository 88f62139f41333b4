package org.changwat.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.changwat.embeddedmongo.EmbeddedMongo;

/** axon-mongo's own event store on an embedded server. */
final class AxonMongo implements Contender {

    private final String name;
    private final Path file;
    private final AutoCloseable server;
    private final MongoClient client;
    private final EventStorageEngine engine;

    private AxonMongo(String name, String uri, AutoCloseable server, Path file, Serializer serializer) {
        this.name = name;
        this.file = file;
        this.server = server;
        client = MongoClients.create(uri);
        engine = MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(client).build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    /** On the stock server, which does not sync: what was acknowledged does not survive a kill. */
    static AxonMongo stock(Serializer serializer, Path directory) {
        Path file = directory.resolve("stock.mv");
        MongoServer server = new MongoServer(new H2Backend(file.toString()));
        InetSocketAddress address = server.bind();
        return new AxonMongo(
                "axon-mongo, stock embedded (not durable)",
                "mongodb://" + address.getHostString() + ":" + address.getPort(),
                server::shutdownNow,
                file,
                serializer);
    }

    /** On our embedded server, every commit synced. */
    static AxonMongo durable(Serializer serializer, Path directory) {
        EmbeddedMongo server = EmbeddedMongo.start(directory, 0);
        return new AxonMongo(
                "axon-mongo, our embedded (synced)",
                server.connectionString() + "/?journal=true",
                server,
                directory.resolve("views.mv"),
                serializer);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public long bytesOnDisk() {
        close();
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new IllegalStateException("No size of " + file, e);
        }
    }

    @Override
    public void close() {
        client.close();
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("The server does not stop", e);
        }
    }
}
