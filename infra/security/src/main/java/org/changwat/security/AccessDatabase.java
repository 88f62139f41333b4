package org.changwat.security;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * Where accounts, the signing key and refusals are kept: a database of its own, since views may be thrown away and the log never
 * forgets. Everything is read by {@code _id}.
 */
final class AccessDatabase {

    private final MongoDatabase database;

    AccessDatabase(MongoClient client, String name) {
        database = client.getDatabase(name)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }
}
