package org.changwat.app;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.util.Objects;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The one MongoDB that the log and the views live in: the one that {@code spring.mongodb.uri} (or its older name
 * {@code spring.data.mongodb.uri}) names, else an embedded one on files under {@code changwat.data}.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    MongoConnectionDetails mongoConnection(Environment environment, @Nullable EmbeddedMongo embedded) {
        String uri = embedded != null ? embedded.connectionString() : NamedDatabase.uriFrom(environment);
        ConnectionString connection = new ConnectionString(Objects.requireNonNull(uri));
        return () -> connection;
    }

    @Bean(destroyMethod = "close")
    @Conditional(NamedDatabase.Absent.class)
    EmbeddedMongo embeddedMongo(@Value("${changwat.data}") Path directory) {
        log.info(
                "No MongoDB is named; the ledger keeps its data in {}",
                directory.toAbsolutePath().normalize());
        return EmbeddedMongo.start(directory, 0);
    }
}
