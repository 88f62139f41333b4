package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keeps the log in a store file of its own, so that writing views neither slows nor tears it. */
final class RoutingBackend implements MongoBackend {

    private final String logDatabase;
    private final StoreBackend log;
    private final StoreBackend others;

    RoutingBackend(String logDatabase, StoreBackend log, StoreBackend others) {
        this.logDatabase = logDatabase;
        this.log = log;
        this.others = others;
    }

    private StoreBackend of(String database) {
        return database.equals(logDatabase) ? log : others;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return of(message.getDatabaseName()).handleMessage(message);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return of(database).handleCommand(channel, database, command, query);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return of(query.getDatabaseName()).handleQuery(query);
    }

    @Override
    public void dropDatabase(String database) {
        of(database).dropDatabase(database);
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return of(database).resolveDatabase(database);
    }

    @Override
    public void handleClose(Channel channel) {
        log.handleClose(channel);
        others.handleClose(channel);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        List<Document> operations = new ArrayList<>(log.getCurrentOperations(query));
        operations.addAll(others.getCurrentOperations(query));
        return operations;
    }

    @Override
    public void closeCursors(List<Long> cursorIds) {
        log.closeCursors(cursorIds);
        others.closeCursors(cursorIds);
    }

    @Override
    public Document getServerStatus() {
        return others.getServerStatus();
    }

    @Override
    public Clock getClock() {
        return others.getClock();
    }

    @Override
    public void enableOplog() {
        throw new UnsupportedOperationException("The embedded database keeps no oplog");
    }

    @Override
    public void disableOplog() {}

    @Override
    public MongoBackend version(MongoVersion version) {
        log.version(version);
        others.version(version);
        return this;
    }

    @Override
    public void close() {
        try {
            log.close();
        } finally {
            others.close();
        }
    }
}
