package org.changwat.eventlog;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.Document;

/** The newest snapshot of each aggregate. A copy beside the log that nothing proves, so nothing of ours takes any. */
final class Snapshots {

    private final MongoCollection<Document> snapshots;

    /** Where none is kept no load asks for one. That another process stores its first is learnt at the next start. */
    private volatile boolean any;

    Snapshots(MongoDatabase database, String collection) {
        snapshots = database.getCollection(collection);
        any = snapshots.find().limit(1).first() != null;
    }

    void store(DomainEventMessage<?> snapshot, Serializer serializer) {
        String id = snapshot.getAggregateIdentifier();
        Document present = snapshots.find(Filters.eq("_id", id)).first();
        if (present != null && present.getLong("sequence") > snapshot.getSequenceNumber()) {
            return;
        }
        SerializedObject<String> payload = snapshot.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = snapshot.serializeMetaData(serializer, String.class);
        Document document = new Document("_id", id)
                .append("aggregateType", snapshot.getType())
                .append("sequence", snapshot.getSequenceNumber())
                .append("event", snapshot.getIdentifier())
                .append("time", snapshot.getTimestamp().toString())
                .append("type", payload.getType().getName())
                .append("revision", payload.getType().getRevision())
                .append("payload", payload.getData())
                .append("metadata", metadata.getData());
        snapshots.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
        any = true;
    }

    Optional<DomainEventData<String>> read(String aggregate) {
        if (!any) {
            return Optional.empty();
        }
        return Optional.ofNullable(snapshots.find(Filters.eq("_id", aggregate)).first())
                .map(found -> new GenericDomainEventEntry<>(
                        found.getString("aggregateType"),
                        aggregate,
                        found.getLong("sequence"),
                        found.getString("event"),
                        Instant.parse(found.getString("time")),
                        found.getString("type"),
                        found.getString("revision"),
                        found.getString("payload"),
                        found.getString("metadata")));
    }
}
