package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.function.BooleanSupplier;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/** The kinds of maps in a store, each with its types. */
final class StoreMaps {

    static final String DATA = "data:";
    static final String META = "meta:";
    static final String INDEX = "index:";

    private static final int COMMIT_EVERY = 10_000;

    private StoreMaps() {}

    static MVMap<Object, Document> data(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<Object, Document>()
                        .keyType(ValueType.INSTANCE)
                        .valueType(BsonType.INSTANCE));
    }

    static MVMap<String, Object> meta(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, Object>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ValueType.INSTANCE));
    }

    static MVMap<KeyValue, Object> index(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<KeyValue, Object>()
                        .keyType(KeyValueType.INSTANCE)
                        .valueType(ValueType.INSTANCE));
    }

    /**
     * Copies every map into an empty store, densely.
     *
     * @return whether all was copied before there was no more time
     */
    static boolean copy(MVStore from, MVStore to, BooleanSupplier hasTime) {
        for (String name : from.getMapNames()) {
            boolean copied = name.startsWith(DATA)
                    ? copy(data(from, name), data(to, name), to, hasTime)
                    : name.startsWith(INDEX)
                            ? copy(index(from, name), index(to, name), to, hasTime)
                            : copy(meta(from, name), meta(to, name), to, hasTime);
            if (!copied) {
                return false;
            }
        }
        return true;
    }

    private static <K, V> boolean copy(MVMap<K, V> from, MVMap<K, V> to, MVStore target, BooleanSupplier hasTime) {
        Cursor<K, V> cursor = from.cursor(null);
        int count = 0;
        while (cursor.hasNext()) {
            K key = cursor.next();
            to.append(key, cursor.getValue());
            if (++count % COMMIT_EVERY == 0) {
                target.commit();
                if (!hasTime.getAsBoolean()) {
                    return false;
                }
            }
        }
        return true;
    }
}
