package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.function.Predicate;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index on a typed map. */
final class StoreIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<KeyValue, Object> map;

    StoreIndex(MVMap<KeyValue, Object> map, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.map = map;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return map.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return map.putIfAbsent(key, Missing.ofNullable(position)) == null;
    }

    /** Enters whatever keys of a document are not there; answers how many. */
    synchronized int repair(Document document, Object position) {
        int entered = 0;
        for (KeyValue key : getKeyValues(document)) {
            boolean sparseAndAbsent = isSparse() && key.iterator().next() == null;
            if (!sparseAndAbsent && putKeyPosition(key, position)) {
                entered++;
            }
        }
        return entered;
    }

    /** Takes out the entries whose documents are not there; answers how many. */
    synchronized int dropDangling(Predicate<Object> stands) {
        List<KeyValue> dangling = new ArrayList<>();
        map.forEach((key, position) -> {
            if (!stands.test(position)) {
                dangling.add(key);
            }
        });
        dangling.forEach(map::remove);
        return dangling.size();
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return map.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return map.get(key);
    }

    @Override
    public long getCount() {
        return map.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
