package org.changwat.embeddedmongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a store file so that nothing but {@link GroupCommit} commits it, and leaves it dense when it is closed. */
final class StoreFile {

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

    private static final String COPY_SUFFIX = ".compacting";
    private static final long SMALL_BYTES = 256 * 1024L;
    private static final int DENSE_PERCENT = 80;

    /** Space that a commit frees is not written over for this long, far longer than its sync takes. */
    private static final int RETENTION_MILLIS = 2_000;

    /**
     * A commit writes whole pages anew, and the keys of one block lie all over the index: pages of the default 16 KB made
     * 64 writers write half as much again for each event.
     */
    private static final int PAGE_BYTES = 4 * 1024;

    private StoreFile() {}

    static MVStore open(Path file, int cacheMegabytes) {
        try {
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(cacheMegabytes)
                    .compress()
                    .pageSplitSize(PAGE_BYTES)
                    .open();
            store.setVersionsToKeep(0);
            store.setRetentionTime(RETENTION_MILLIS);
            return store;
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new DataDirectoryInUseException(file.toAbsolutePath().resolveSibling(""), e);
            }
            throw e;
        }
    }

    /** Closes the store; a file with much dead space is first copied densely, where that can be done in time. */
    static void closeCompacted(MVStore store, Path file, long millis) {
        Path copy = file.resolveSibling(file.getFileName() + COPY_SUFFIX);
        boolean copied = false;
        try {
            if (isSparse(store)) {
                Files.deleteIfExists(copy);
                copied = copyWithin(store, copy, millis);
            }
        } catch (IOException | RuntimeException e) {
            log.warn("{} was not compacted", file, e);
        } finally {
            store.close();
        }
        replace(file, copy, copied);
    }

    private static boolean isSparse(MVStore store) {
        return store.getFileStore().size() > SMALL_BYTES
                && store.getFileStore().getChunksFillRate() * store.getFillRate() < 100 * DENSE_PERCENT;
    }

    private static boolean copyWithin(MVStore store, Path copy, long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        MVStore target = open(copy, 8);
        try {
            boolean whole = StoreMaps.copy(store, target, () -> System.nanoTime() < end);
            target.commit();
            target.sync();
            return whole;
        } finally {
            target.close();
        }
    }

    private static void replace(Path file, Path copy, boolean copied) {
        try {
            if (copied) {
                Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            log.warn("{} keeps its uncompacted file", file, e);
        }
    }
}
