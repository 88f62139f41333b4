package org.changwat.query.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The documents of one copy of a view. */
final class ViewCollection {

    private static final int KEYS_A_QUERY = 200;
    private static final int DOCUMENTS_A_BATCH = 16;

    private final MongoTemplate template;
    private final String name;

    ViewCollection(MongoTemplate template, String name) {
        this.template = template;
        this.name = name;
    }

    /** Those of the documents that stand, by key. */
    Map<String, ViewDocument> read(Collection<String> keys) {
        Map<String, ViewDocument> found = new HashMap<>();
        List<String> wanted = new ArrayList<>(keys);
        for (int from = 0; from < wanted.size(); from += KEYS_A_QUERY) {
            List<String> some = wanted.subList(from, Math.min(from + KEYS_A_QUERY, wanted.size()));
            Query query = Query.query(
                    some.size() == 1
                            ? Criteria.where("_id").is(some.get(0))
                            : Criteria.where("_id").in(some));
            for (ViewDocument document : template.find(query, ViewDocument.class, name)) {
                found.put(document.key(), document);
            }
        }
        return found;
    }

    /**
     * Writes documents that are still as they were read. One that someone else changed since is refused by the unique
     * {@code _id}: its filter matches nothing, so the upsert inserts. Then some of the others may be written and some not,
     * which their positions tell when the events come again.
     *
     * @throws org.springframework.dao.DataAccessException where a document was changed, or the database did not answer
     */
    void write(Collection<Change> changes) {
        BulkOperations bulk = template.bulkOps(BulkMode.UNORDERED, ViewDocument.class, name);
        for (Change change : changes) {
            Query asRead = Query.query(Criteria.where("_id")
                    .is(change.document().key())
                    .and("position")
                    .is(change.readAt()));
            bulk.replaceOne(
                    asRead, change.document(), FindAndReplaceOptions.options().upsert());
        }
        bulk.execute();
    }

    /**
     * SHA-256 over all documents by key, each as its key and the SHA-256 of its position and body. The documents pass by one after
     * the other, in whatever order they come, and only their hashes are kept.
     */
    Digest digest() {
        TreeMap<String, byte[]> hashes = new TreeMap<>();
        try (Stream<ViewDocument> all =
                template.stream(new Query().cursorBatchSize(DOCUMENTS_A_BATCH), ViewDocument.class, name)) {
            all.forEach(document -> hashes.put(
                    document.key(),
                    sha256().digest((document.position() + "\n" + document.body()).getBytes(StandardCharsets.UTF_8))));
        }
        MessageDigest hash = sha256();
        hashes.forEach((key, each) -> {
            hash.update((key + "\n").getBytes(StandardCharsets.UTF_8));
            hash.update(each);
        });
        return new Digest(hashes.size(), HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * A document to write.
     *
     * @param readAt its position when it was read, 0 for a new one
     */
    record Change(ViewDocument document, long readAt) {}

    /** What a copy holds, in short. */
    record Digest(int documents, String sha256) {}
}
