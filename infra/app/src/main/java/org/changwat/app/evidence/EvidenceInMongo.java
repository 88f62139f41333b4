package org.changwat.app.evidence;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.changwat.command.api.EvidenceFile;
import org.changwat.command.api.EvidenceFile.Scan;
import org.changwat.command.api.EvidenceFiles;

/** Files and their citations by hash. A file is answered for only once it is on disk, since a record may cite it from then on. */
class EvidenceInMongo implements EvidenceFiles {

    private final MongoCollection<Document> files;
    private final MongoCollection<Document> citations;

    EvidenceInMongo(MongoDatabase database) {
        MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        this.files = durable.getCollection("files");
        this.citations = durable.getCollection("citations");
    }

    @Override
    public boolean holds(String sha256) {
        return files.find(Filters.eq("_id", sha256))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    @Override
    public void store(EvidenceFile file) {
        if (holds(file.sha256())) {
            if (file.scan() == Scan.CLEAN) {
                files.updateOne(Filters.eq("_id", file.sha256()), Updates.set("scan", Scan.CLEAN.name()));
            }
            return;
        }
        files.replaceOne(
                Filters.eq("_id", file.sha256()),
                new Document("_id", file.sha256())
                        .append("mediaType", file.mediaType())
                        .append("content", new Binary(file.content()))
                        .append("storedAt", Date.from(file.storedAt()))
                        .append("storedBy", file.storedBy())
                        .append("scan", file.scan().name()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<EvidenceFile> read(String sha256) {
        return Optional.ofNullable(files.find(Filters.eq("_id", sha256)).first())
                .map(file -> new EvidenceFile(
                        sha256,
                        file.getString("mediaType"),
                        file.get("content", Binary.class).getData(),
                        file.getDate("storedAt").toInstant(),
                        file.getString("storedBy"),
                        Scan.valueOf(file.get("scan", Scan.NOT_SCANNED.name()))));
    }

    @Override
    public void cite(String sha256, Citation citation) {
        citations.updateOne(
                Filters.eq("_id", sha256),
                Updates.addToSet(
                        "records",
                        new Document("aggregate", citation.aggregate()).append("sequence", citation.sequence())),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<Citation> citations(String sha256) {
        Document cited = citations.find(Filters.eq("_id", sha256)).first();
        return cited == null
                ? List.of()
                : cited.getList("records", Document.class).stream()
                        .map(each -> new Citation(each.getString("aggregate"), each.getLong("sequence")))
                        .toList();
    }
}
