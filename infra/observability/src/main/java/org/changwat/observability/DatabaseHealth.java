package org.changwat.observability;

import com.mongodb.client.MongoClient;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down when MongoDB does not answer a ping; Boot's own check asks for {@code hello}, which the embedded server lacks. */
final class DatabaseHealth extends AbstractHealthIndicator {

    private static final long PATIENCE_SECONDS = 3;

    private final MongoClient client;
    private final String database;

    DatabaseHealth(MongoClient client, String database) {
        super("The database does not answer");
        this.client = client;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        client.withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .getDatabase(database)
                .runCommand(new Document("ping", 1));
        builder.up().withDetail("database", database);
    }
}
