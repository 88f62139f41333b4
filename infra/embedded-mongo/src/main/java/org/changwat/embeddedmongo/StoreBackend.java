package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import org.h2.mvstore.MVStore;

/** The databases of one store file, each command whole on disk or not there at all. */
final class StoreBackend extends AbstractMongoBackend {

    /** Commands that change nothing; any other may, and counts as a write. */
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ping",
            "hello",
            "ismaster",
            "buildinfo",
            "killcursors",
            "endsessions",
            "getparameter",
            "serverstatus",
            "dbstats",
            "collstats",
            "validate",
            "connectionstatus",
            "whatsmyuri",
            "getlog",
            "hostinfo");

    private static final long COMPACTION_AT_CLOSE_MILLIS = 10_000;

    private final MVStore store;
    private final Path file;
    private final GroupCommit commits;
    private final Predicate<String> readsSyncedOnly;

    private StoreBackend(MVStore store, Path file, Predicate<String> readsSyncedOnly) {
        this.store = store;
        this.file = file;
        this.readsSyncedOnly = readsSyncedOnly;
        this.commits = new GroupCommit(store, String.valueOf(file.getFileName()));
        store.getMapNames().stream()
                .filter(map -> map.startsWith(StoreMaps.DATA))
                .map(map -> map.substring(StoreMaps.DATA.length()).split("\\.", 2)[0])
                .distinct()
                .forEach(this::resolveDatabase);
    }

    /**
     * Opens a store file.
     *
     * @param cacheMegabytes page cache
     * @param readsSyncedOnly databases whose reads are answered only when all that they saw is synced
     */
    static StoreBackend open(Path file, int cacheMegabytes, Predicate<String> readsSyncedOnly) {
        return new StoreBackend(StoreFile.open(file, cacheMegabytes), file, readsSyncedOnly);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, store, getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document query = message.getDocument();
        String command = query.keySet().iterator().next().toLowerCase(java.util.Locale.ROOT);
        boolean writes = !READS.contains(command)
                && !(command.equals("aggregate") && !query.toString().contains("$out"));
        Document reply = commits.whole(() -> {
            try {
                return super.handleMessage(message);
            } finally {
                if (writes) {
                    commits.noteWrite();
                }
            }
        });
        if (writes ? mustBeDurable(message, query) : readsSyncedOnly.test(message.getDatabaseName())) {
            commits.awaitSynced();
        }
        return reply;
    }

    private boolean mustBeDurable(MongoMessage message, Document query) {
        return readsSyncedOnly.test(message.getDatabaseName())
                || query.get("writeConcern") instanceof Document concern && Boolean.TRUE.equals(concern.get("j"));
    }

    /** Checks every document against its indexes and enters what is missing. */
    void repairIndexes() {
        store.getMapNames().stream()
                .filter(map -> map.startsWith(StoreMaps.DATA))
                .map(map -> map.substring(StoreMaps.DATA.length()).split("\\.", 2))
                .forEach(name -> {
                    Object collection = resolveDatabase(name[0]).resolveCollection(name[1], false);
                    if (collection instanceof StoreCollection stored) {
                        commits.whole(stored::repairIndexes);
                        commits.noteWrite();
                    }
                });
        commits.awaitSynced();
    }

    @Override
    public void close() {
        super.close();
        commits.close();
        StoreFile.closeCompacted(store, file, COMPACTION_AT_CLOSE_MILLIS);
    }
}
