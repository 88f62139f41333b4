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

/** axon-mongo's own event store on the stock embedded server, which does not sync: not durable. */
final class AxonMongo implements Contender {

    private final Path file;
    private final MongoServer server;
    private final MongoClient client;
    private final EventStorageEngine engine;

    AxonMongo(Serializer serializer, Path directory) {
        file = directory.resolve("stock.mv");
        server = new MongoServer(new H2Backend(file.toString()));
        InetSocketAddress address = server.bind();
        client = MongoClients.create("mongodb://" + address.getHostString() + ":" + address.getPort());
        engine = MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(client).build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    @Override
    public String name() {
        return "axon-mongo on the stock embedded server (not durable)";
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public long bytesOnDisk() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new IllegalStateException("No size of " + file, e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
