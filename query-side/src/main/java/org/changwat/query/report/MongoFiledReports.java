package org.changwat.query.report;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Filed PDFs in the collection {@value #COLLECTION}, one document each under its digest. No projection writes there, and a rebuild leaves it
 * alone. A PDF is far below the 16 MB that a document may have.
 */
final class MongoFiledReports implements FiledReports {

    static final String COLLECTION = "filed-reports";

    private final MongoDatabaseFactory database;

    MongoFiledReports(MongoDatabaseFactory database) {
        this.database = database;
    }

    @Override
    public FiledReport file(FiledReport report, byte[] pdf) {
        try {
            filed().withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).insertOne(document(report, pdf));
            return report;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return find(report.sha256()).orElse(report);
            }
            throw taken;
        }
    }

    @Override
    public Optional<FiledReport> find(String sha256) {
        return document(sha256).map(MongoFiledReports::report);
    }

    @Override
    public Optional<byte[]> pdf(String sha256) {
        return document(sha256).map(found -> found.get("pdf", Binary.class).getData());
    }

    private Optional<Document> document(String sha256) {
        @Nullable Document found = filed().find(new Document("_id", sha256)).first();
        return Optional.ofNullable(found);
    }

    private MongoCollection<Document> filed() {
        return database.getMongoDatabase().getCollection(COLLECTION);
    }

    private static Document document(FiledReport report, byte[] pdf) {
        return new Document("_id", report.sha256())
                .append("size", report.size())
                .append("file", report.file())
                .append("source", report.source())
                .append("position", report.position())
                .append("filedAt", report.filedAt().toString())
                .append("filedBy", report.filedBy())
                .append("pdf", new Binary(pdf));
    }

    private static FiledReport report(Document document) {
        return new FiledReport(
                document.getString("_id"),
                document.getInteger("size"),
                document.getString("file"),
                document.getString("source"),
                document.getLong("position"),
                Instant.parse(document.getString("filedAt")),
                document.getString("filedBy"));
    }
}
