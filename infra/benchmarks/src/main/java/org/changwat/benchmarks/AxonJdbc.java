package org.changwat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;

/** Axon's JDBC engine on PostgreSQL with its defaults: every commit synced to disk. */
final class AxonJdbc implements Contender {

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcEventStorageEngine engine;

    AxonJdbc(String url, String user, Serializer serializer) throws SQLException {
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setMaximumPoolSize(72);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS domainevententry, snapshotevententry");
        }
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    @Override
    public String name() {
        return "Axon JDBC, PostgreSQL (fsync)";
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public long bytesOnDisk() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("VACUUM FULL domainevententry");
            try (ResultSet size = statement.executeQuery("SELECT pg_total_relation_size('domainevententry')")) {
                size.next();
                return size.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not tell its size", e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
