package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A collection that looks documents up by {@code _id} whenever a filter names it by value or {@code $in}, whatever else
 * the filter says; stock, any further condition makes it scan. A sort by {@code _id} follows the store's own order.
 */
final class StoreCollection extends H2Collection {

    private static final Logger log = LoggerFactory.getLogger(StoreCollection.class);

    private static final String ID = "_id";
    private static final Set<String> IN = Set.of("$in");
    private static final Document EVERYTHING = new Document();

    private final MVMap<Object, Document> documents;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Document byId = idFilter(query);
        Document lookUp = byId == null ? query : byId;
        for (Index<Object> index : getIndexes()) {
            if (index.canHandle(lookUp)) {
                Document rest = saysAll(lookUp) && lookUp.keySet().equals(query.keySet()) ? EVERYTHING : query;
                Iterable<Object> positions = index.getPositions(lookUp);
                return matchDocuments(rest, positions, orderBy, skip, limit, batchSize, projection);
            }
        }
        return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    /**
     * Whether what an index finds for a look-up needs no second look: it names one field by plain values. Comparing each
     * value of a {@code $in} with each of an array again would cost more than all else.
     */
    private static boolean saysAll(Document lookUp) {
        if (lookUp.size() != 1) {
            return false;
        }
        Object value = lookUp.values().iterator().next();
        return value instanceof Document operators
                ? operators.keySet().equals(IN)
                        && operators.get("$in") instanceof Collection<?> values
                        && values.stream().allMatch(StoreCollection::isPlain)
                : isPlain(value);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String || value instanceof Number;
    }

    /** The part of a filter that names {@code _id} by value or {@code $in}, at the top or inside an {@code $and}. */
    private static @Nullable Document idFilter(Document query) {
        Object id = query.get(ID);
        if (id != null && isExact(id)) {
            return new Document(ID, id);
        }
        if (query.get("$and") instanceof Iterable<?> conditions) {
            for (Object condition : conditions) {
                Document found = condition instanceof Document part ? idFilter(part) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isExact(Object id) {
        if (!(id instanceof Document operators)) {
            return true;
        }
        return operators.keySet().equals(IN) || operators.keySet().stream().noneMatch(key -> key.startsWith("$"));
    }

    private static List<Object> distinct(Iterable<Object> positions) {
        LinkedHashSet<Object> distinct = new LinkedHashSet<>();
        positions.forEach(distinct::add);
        return List.copyOf(distinct);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Object> positions,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return super.matchDocuments(query, distinct(positions), orderBy, skip, limit, batchSize, projection);
    }

    /** A copy: the server changes what it reads in place, while a reply that holds the same document is being sent. */
    @Override
    protected @Nullable Document getDocument(Object position) {
        Document stored = super.getDocument(position);
        return stored == null ? null : stored.cloneDeeply();
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return super.streamAllDocumentsWithPosition()
                .map(each -> new DocumentWithPosition<>(each.getDocument().cloneDeeply(), each.getPosition()));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Object order = orderBy != null && orderBy.keySet().equals(Set.of(ID)) ? orderBy.get(ID) : null;
        boolean descending = order instanceof Number direction && direction.intValue() < 0;
        return matchDocumentsFromStream(
                inOrder(descending).map(Document::cloneDeeply),
                query,
                order == null ? orderBy : null,
                skip,
                limit,
                batchSize,
                projection);
    }

    /** All documents as the store orders them, by {@code _id}: so the first of them, or the last, costs no scan. */
    private Stream<Document> inOrder(boolean descending) {
        Cursor<Object, Document> cursor = documents.cursor(null, null, descending);
        Iterator<Document> values = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Document next() {
                cursor.next();
                return cursor.getValue();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED), false);
    }

    /** Makes every index say what the documents say, after a stop that was not clean; returns how many entries it took. */
    synchronized int repairIndexes() {
        int repaired = 0;
        for (Index<Object> index : getIndexes()) {
            if (index instanceof StoreIndex unique) {
                repaired += unique.dropDangling(documents::containsKey);
                Cursor<Object, Document> each = documents.cursor(null);
                while (each.hasNext()) {
                    Object position = each.next();
                    repaired += unique.repair(each.getValue(), position);
                }
            }
        }
        if (repaired > 0) {
            log.warn("{} index entries of {} did not fit its documents and were put right", repaired, getFullName());
        }
        return repaired;
    }
}
