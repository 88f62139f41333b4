package org.changwat.eventlog;

import com.mongodb.MongoException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for blocks of other processes, often while some arrive and seldom while none do. */
final class TailWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TailWatch.class);
    private static final long SLOWEST = TimeUnit.SECONDS.toMillis(1);

    private final BlockLog log;
    private final BlockLogSettings settings;
    private final Thread thread;
    private volatile boolean closed;

    TailWatch(BlockLog log, BlockLogSettings settings) {
        this.log = log;
        this.settings = settings;
        thread = new Thread(this::run, "block-log-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        boolean failing = false;
        long wait = settings.idlePoll().toMillis();
        while (!closed) {
            try {
                long moves = log.signal().moves();
                log.tail();
                boolean moved = log.signal().moves() != moves;
                wait = moved
                        ? settings.busyPoll().toMillis()
                        : Math.min(settings.idlePoll().toMillis(), wait + 1);
                if (failing) {
                    LOG.info("The log can be read again");
                }
                failing = false;
            } catch (MongoException | BrokenLogException e) {
                if (!closed && !failing) {
                    LOG.warn("The log cannot be read: {}", e.toString());
                }
                failing = true;
                wait = Math.min(SLOWEST, wait * 2 + 1);
            }
            rest(wait);
        }
    }

    private void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // only close() interrupts, having set the flag
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
