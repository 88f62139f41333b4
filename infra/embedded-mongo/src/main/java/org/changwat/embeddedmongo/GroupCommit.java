package org.changwat.embeddedmongo;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits and syncs one store for all its writers together. A commit never falls in the middle of a command, so that
 * data and indexes are always whole on disk; a writer waits until a commit that began after its command is synced.
 */
final class GroupCommit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    /** Writes that nobody waits for are committed after this time, in milliseconds. */
    private static final long LAZY_COMMIT_MILLIS = 200;

    /** Between two compactions of a store that is being written. Every command waits for one, so a turn is short. */
    private static final long COMPACTION_PAUSE_NANOS = 500_000_000L;

    private static final int LEAST_FILL_PERCENT = 40;
    private static final int COMPACTED_BYTES_A_TURN = 1024 * 1024;

    private final MVStore store;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock(true);
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition wanted = turn.newCondition();
    private final Condition done = turn.newCondition();
    private final Thread thread;

    /** Guarded by {@link #turn}: finished write commands, those synced, and the highest that someone waits for. */
    private long written;

    private long synced;
    private long awaited;
    private boolean closed;
    private @Nullable RuntimeException failure;
    private long compactedAt = System.nanoTime();

    GroupCommit(MVStore store, String name) {
        this.store = store;
        this.thread = new Thread(this::run, "embedded-mongo-sync-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Runs a command that no commit may cut in two. */
    <T> T whole(Supplier<T> command) {
        commands.readLock().lock();
        try {
            return command.get();
        } finally {
            commands.readLock().unlock();
        }
    }

    /** Notes that a write command has finished. */
    void noteWrite() {
        turn.lock();
        try {
            written++;
        } finally {
            turn.unlock();
        }
    }

    /** Returns when every write that had finished before this call is on disk. */
    void awaitSynced() {
        turn.lock();
        try {
            long mine = written;
            if (mine > synced) {
                awaited = Math.max(awaited, mine);
                wanted.signal();
            }
            while (synced < mine) {
                if (failure != null) {
                    throw new IllegalStateException("The store cannot be synced to disk", failure);
                }
                if (closed) {
                    throw new IllegalStateException("The store is closed");
                }
                done.awaitUninterruptibly();
            }
        } finally {
            turn.unlock();
        }
    }

    private void run() {
        while (true) {
            long upTo;
            turn.lock();
            try {
                awaitWork();
                if (closed && written == synced) {
                    return;
                }
                upTo = written;
            } finally {
                turn.unlock();
            }
            try {
                if (upTo > synced) {
                    commitAndSync();
                    settle(upTo);
                }
            } catch (RuntimeException e) {
                log.error("The store could not be committed or synced; it takes no more writes", e);
                fail(e);
                return;
            }
        }
    }

    private void awaitWork() {
        boolean idle = false;
        while (!closed && awaited <= synced && !(idle && written > synced)) {
            try {
                idle = !wanted.await(LAZY_COMMIT_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    /** The version that is committed holds every command finished by now; syncing needs no lock. */
    private void commitAndSync() {
        commands.writeLock().lock();
        try {
            store.commit();
            if (System.nanoTime() - compactedAt > COMPACTION_PAUSE_NANOS) {
                store.compact(LEAST_FILL_PERCENT, COMPACTED_BYTES_A_TURN);
                compactedAt = System.nanoTime();
            }
        } finally {
            commands.writeLock().unlock();
        }
        store.sync();
    }

    private void settle(long upTo) {
        turn.lock();
        try {
            synced = upTo;
            done.signalAll();
        } finally {
            turn.unlock();
        }
    }

    private void fail(RuntimeException e) {
        turn.lock();
        try {
            failure = e;
            done.signalAll();
        } finally {
            turn.unlock();
        }
    }

    /** Commits what is left and ends; the store itself stays open. */
    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            wanted.signal();
        } finally {
            turn.unlock();
        }
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
