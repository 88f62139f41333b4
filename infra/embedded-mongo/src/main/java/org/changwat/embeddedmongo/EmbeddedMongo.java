package org.changwat.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB-wire server in this process on files of a directory, reachable from this machine only. A write with
 * {@code j: true} is answered when it is synced to disk; of the log's database only synced documents are ever read.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** Name of the database that has a store file of its own. */
    public static final String LOG_DATABASE = "log";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);

    /** A worker waits while its command is synced, so there are more of them than processors. */
    private static final int WORKERS = 96;

    private static final int CACHE_MEGABYTES = 24;
    private static final String RUNNING_MARK = "running";

    private final MongoServer server;
    private final Path mark;

    private EmbeddedMongo(MongoServer server, Path mark) {
        this.server = server;
        this.mark = mark;
    }

    /**
     * Starts the server; after a stop that was not clean it first checks every index against its documents.
     *
     * @param directory where the files are or will be
     * @param port port on loopback, 0 for any free one
     * @throws DataDirectoryInUseException where another process holds the directory
     */
    public static EmbeddedMongo start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
            StoreBackend logStore =
                    StoreBackend.open(directory.resolve("log.mv"), CACHE_MEGABYTES, LOG_DATABASE::equals);
            StoreBackend viewStore = openOrClose(directory.resolve("views.mv"), logStore);
            Path mark = directory.resolve(RUNNING_MARK);
            if (Files.exists(mark)) {
                log.info("The last stop was not clean; checking the indexes");
                logStore.repairIndexes();
                viewStore.repairIndexes();
            } else {
                Files.createFile(mark);
            }
            return new EmbeddedMongo(listen(new RoutingBackend(LOG_DATABASE, logStore, viewStore), port), mark);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + directory + " cannot be used", e);
        }
    }

    /** A port that cannot be had leaves the files closed. */
    private static MongoServer listen(RoutingBackend backend, int port) {
        MongoServer server = new MongoServer(backend);
        boolean listening = false;
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
            listening = true;
            return server;
        } finally {
            if (!listening) {
                server.shutdownNow();
            }
        }
    }

    private static StoreBackend openOrClose(Path file, StoreBackend opened) {
        try {
            return StoreBackend.open(file, CACHE_MEGABYTES, database -> false);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Where a driver connects to. */
    public String connectionString() {
        return server.getConnectionString();
    }

    @Override
    public void close() {
        server.shutdownNow();
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            log.warn("The mark of a running server could not be removed; the next start checks the indexes", e);
        }
    }
}
