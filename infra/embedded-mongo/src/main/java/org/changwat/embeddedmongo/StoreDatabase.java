package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/** One database on typed maps of a store. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private final MVStore store;

    StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    private String indexMapName(String collection, String index) {
        return StoreMaps.INDEX + getFullCollectionNamespace(collection) + "#" + index;
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new StoreIndex(StoreMaps.index(store, indexMapName(collection, name)), name, keys, sparse);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String namespace = getFullCollectionNamespace(name);
        return new StoreCollection(
                this,
                name,
                options,
                StoreMaps.data(store, StoreMaps.DATA + namespace),
                StoreMaps.meta(store, StoreMaps.META + namespace),
                cursorRegistry);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        store.removeMap(indexMapName(collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.removeMap(StoreMaps.DATA + getFullCollectionNamespace(name));
        store.removeMap(StoreMaps.META + getFullCollectionNamespace(name));
        removeMapsStartingWith(indexMapName(name, ""));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        for (String kind : List.of(StoreMaps.DATA, StoreMaps.META, StoreMaps.INDEX)) {
            removeMapsStartingWith(kind + getDatabaseName() + ".");
        }
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("The embedded database does not rename collections");
    }

    private void removeMapsStartingWith(String prefix) {
        store.getMapNames().stream()
                .filter(name -> name.startsWith(prefix))
                .toList()
                .forEach(store::removeMap);
    }

    @Override
    protected long getStorageSize() {
        FileStore<?> file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
