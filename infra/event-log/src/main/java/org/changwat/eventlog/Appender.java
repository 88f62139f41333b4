package org.changwat.eventlog;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.changwat.events.log.AppendOutcomeUnknownException;
import org.changwat.events.log.LedgerUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of a process that writes blocks. It gathers whatever commits wait when the last insert returns, and
 * answers a caller only when its block is durable on a majority.
 *
 * <p>After a failed insert it decides by reading alone, never by an error's text or count:
 * <ul>
 *   <li>our number holds our nonce: written;
 *   <li>our number holds another's nonce: that writer won, and ours can never appear there; rebuild behind it;
 *   <li>our number is free but a key of ours stands in another block: ours can never be inserted; fail the losers,
 *       rebuild;
 *   <li>our number is free and so are our keys: ours may still be on its way. Insert the identical document again, never
 *       another under that number, until one of the above holds.
 * </ul>
 */
final class Appender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final int REMEMBERED_KEYS = 50_000;
    private static final int LARGEST_COMMIT = 12 * 1024 * 1024; // a document holds 16 MB, keys and all
    private static final int SEVERAL = 3; // looks at one block before it is worth a warning
    private static final long CONTENDED_FOR = Duration.ofSeconds(1).toNanos();
    private static final long WINS_UNBROKEN = Duration.ofMillis(100).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(20).toNanos();

    private final BlockStore store;
    private final Tail tails;
    private final Clock clock;
    private final BlockLogSettings settings;
    private final Consumer<List<Block>> written;
    private final LogMeters meters;
    private final String process = UUID.randomUUID().toString().substring(0, 13);
    private final LinkedBlockingQueue<Commit> queue = new LinkedBlockingQueue<>();
    private final AtomicLong queuedBytes = new AtomicLong();
    private final Thread thread;
    private final Commit wakeUp = new Commit(List.of(), null, null);
    private volatile boolean closed;

    private final Deque<Commit> pending = new ArrayDeque<>();
    private final Map<String, Boolean> rememberedKeys = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED_KEYS;
        }
    };
    private @Nullable Block tail;
    private long attempts;
    private long roundTrip = Duration.ofMillis(1).toNanos();
    private long foreignSeen;
    private boolean foreignEver;
    private boolean losing;
    private long unbrokenSince;

    Appender(
            BlockStore store, Clock clock, BlockLogSettings settings, Consumer<List<Block>> written, LogMeters meters) {
        this.store = store;
        this.tails = new Tail(store);
        this.clock = clock;
        this.settings = settings;
        this.written = written;
        this.meters = meters;
        meters.watchQueue(queuedBytes);
        thread = new Thread(this::run, "block-log-appender");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Appends a commit and waits until it is durable.
     *
     * @return position of its first event
     * @throws KeyTakenException where another event stands under a key of it
     * @throws org.changwat.events.log.IdempotencyKeyTakenException where its idempotency key is taken
     * @throws LedgerUnavailableException where nothing was written and nothing will be
     * @throws AppendOutcomeUnknownException where it may or may not stand
     */
    long append(Commit commit) {
        if (closed) {
            throw new LedgerUnavailableException("The log is closed", null);
        }
        if (commit.bytes() > LARGEST_COMMIT) {
            throw new IllegalArgumentException(
                    "A commit of " + commit.bytes() + " bytes does not fit a block of " + LARGEST_COMMIT);
        }
        long waiting = queuedBytes.addAndGet(commit.bytes());
        if (waiting > settings.queueBytes() && waiting > commit.bytes()) {
            queuedBytes.addAndGet(-commit.bytes());
            throw new LedgerUnavailableException(
                    "The queue of the log is full: " + (waiting - commit.bytes()) + " bytes wait", null);
        }
        try {
            queue.add(commit);
            if (closed) {
                drainClosed();
            }
            return await(commit);
        } finally {
            queuedBytes.addAndGet(-commit.bytes());
        }
    }

    private long await(Commit commit) {
        try {
            return commit.first().get(settings.deadline().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            return leave(commit, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return leave(commit, e);
        }
    }

    private long leave(Commit commit, Exception cause) {
        while (true) {
            if (commit.move(Commit.State.QUEUED, Commit.State.LEFT)) {
                throw new LedgerUnavailableException("The database took nothing within " + settings.deadline(), cause);
            }
            if (commit.first().isDone()) {
                return commit.first().join();
            }
            if (commit.move(Commit.State.SENT, Commit.State.LEFT)) {
                throw unknown("The database did not answer within " + settings.deadline(), cause);
            }
        }
    }

    private static AppendOutcomeUnknownException unknown(String why, Exception cause) {
        return new AppendOutcomeUnknownException(why + "; the commit may or may not stand", cause);
    }

    private void run() {
        int failures = 0;
        while (!closed) {
            try {
                gather();
                if (!pending.isEmpty()) {
                    round();
                    failures = 0;
                }
            } catch (MongoException e) {
                if (failures++ == 0) {
                    LOG.warn("The database of the log does not answer: {}", e.toString());
                }
                tail = null;
                pause(backoff(3 + failures));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // only close() interrupts
                break;
            } catch (RuntimeException e) {
                LOG.error("The log cannot be written", e);
                failPending(e);
                tail = null;
                pause(backoff(4));
            }
        }
        drainClosed();
    }

    /** Takes what waits; blocks only while there is nothing to do. */
    private void gather() throws InterruptedException {
        pending.removeIf(Commit::left);
        if (pending.isEmpty()) {
            Commit next = queue.poll();
            if (next == null) {
                unbrokenSince = 0;
                next = queue.take();
            }
            pending.add(next);
        }
        int most = settings.commitsPerBlock() * settings.blocksPerInsert();
        for (Commit next = queue.peek(); next != null && pending.size() < most; next = queue.peek()) {
            pending.add(queue.remove());
        }
        pending.removeIf(commit -> commit == wakeUp);
    }

    /** Builds blocks from what is pending, sends them and settles what became of them. */
    private void round() {
        Block from = tail;
        if (from == null) {
            from = tails.find();
            tail = from;
        } else if (contended()) {
            from = catchUp(from);
        }
        List<Built> batch = build(from, losing ? 1 : contended() ? 2 : settings.blocksPerInsert());
        if (batch.isEmpty()) {
            return;
        }
        long sent = System.nanoTime();
        boolean whole = false;
        try {
            store.insert(batch.stream().map(Built::block).toList());
            whole = true;
        } catch (MongoException e) {
            LOG.debug("An insert failed; reading what became of it", e);
        } catch (RuntimeException e) {
            batch.forEach(built -> built.commits().forEach(commit -> commit.first()
                    .completeExceptionally(unknown("The block could not be sent", e))));
            throw e;
        }
        if (whole) {
            long took = System.nanoTime() - sent;
            roundTrip += (took - roundTrip) / 8;
            meters.appended(took);
            settled(batch);
            losing = false;
            yieldToOthers();
        } else {
            settle(batch);
        }
    }

    private boolean contended() {
        return foreignEver && System.nanoTime() - foreignSeen < CONTENDED_FOR;
    }

    /** Reads on from a known tail and notes whether others write too. */
    private Block catchUp(Block known) {
        Block last = tails.after(known);
        if (last.id() != known.id()) {
            foreignSeen = System.nanoTime();
            foreignEver = true;
        }
        tail = last;
        return last;
    }

    /**
     * Leaves the others their turn: a writer that only ever wins never learns that others chase the tail that it moves.
     * So it rests one round trip after each win while others are seen, and a little now and then when they are not.
     */
    private void yieldToOthers() {
        if (queue.isEmpty() && pending.isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        if (contended()) {
            pause(Math.min(LONGEST_PAUSE, roundTrip + roundTrip / 2));
        } else if (unbrokenSince == 0) {
            unbrokenSince = now;
        } else if (now - unbrokenSince > WINS_UNBROKEN) {
            unbrokenSince = now;
            Block known = tail;
            pause(Math.min(LONGEST_PAUSE, 3 * roundTrip));
            if (known != null) {
                catchUp(known);
            }
        }
    }

    private List<Built> build(Block from, int most) {
        List<Built> batch = new ArrayList<>();
        Set<String> keysOfBatch = new HashSet<>();
        List<Commit> deferred = new ArrayList<>();
        Block last = from;
        List<Commit> commits = new ArrayList<>();
        int bytes = 0;
        while (batch.size() < most && !pending.isEmpty()) {
            Commit next = pending.peek();
            boolean fits = commits.isEmpty()
                    || (commits.size() < settings.commitsPerBlock() && bytes + next.bytes() <= settings.blockBytes());
            if (!fits) {
                Built built = block(last, commits);
                batch.add(built);
                last = built.block();
                commits = new ArrayList<>();
                bytes = 0;
                continue;
            }
            pending.remove();
            if (next.keys().stream().anyMatch(keysOfBatch::contains)) {
                deferred.add(next); // whether it lost is known once the other stands
            } else if (loses(next)) {
                meters.conflict();
            } else if (next.move(Commit.State.QUEUED, Commit.State.SENT)) {
                keysOfBatch.addAll(next.keys());
                commits.add(next);
                bytes += next.bytes();
            }
        }
        if (!commits.isEmpty()) {
            batch.add(block(last, commits));
        }
        for (int i = deferred.size() - 1; i >= 0; i--) {
            pending.addFirst(deferred.get(i));
        }
        return batch;
    }

    /** Whether a key of it is known to stand already; then it fails at once, without a round trip. */
    private boolean loses(Commit commit) {
        Set<String> taken = new HashSet<>();
        for (String key : commit.keys()) {
            if (rememberedKeys.containsKey(key)) {
                taken.add(key);
            }
        }
        if (taken.isEmpty()) {
            return false;
        }
        commit.lost(taken);
        return true;
    }

    private Built block(Block previous, List<Commit> commits) {
        long recordedAt = Math.max(previous.recordedAt(), clock.millis());
        String stamp = PreparedEvent.recordedAt(recordedAt);
        List<String> keys = new ArrayList<>();
        List<String> idempotency = new ArrayList<>();
        List<byte[]> texts = new ArrayList<>();
        List<byte[]> leaves = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        long position = previous.next();
        for (Commit commit : commits) {
            int count = commit.events().size();
            counts.add(count);
            keys.addAll(commit.keys().subList(0, count));
            idempotency.addAll(commit.keys().subList(count, commit.keys().size()));
            for (PreparedEvent event : commit.events()) {
                byte[] text = event.at(position++, stamp);
                leaves.add(Merkle.leaf(text));
                texts.add(text);
            }
        }
        keys.addAll(idempotency);
        Frontier tree = previous.tree().with(leaves);
        Block block = new Block(
                previous.id() + 1,
                previous.next(),
                texts.size(),
                counts,
                recordedAt,
                process + "-" + ++attempts,
                tree.size(),
                tree.root(),
                tree.joined(),
                keys,
                texts);
        return new Built(block, commits);
    }

    /** Finds out by reading what became of blocks whose insert did not return well. */
    private void settle(List<Built> batch) {
        int next = 0;
        for (int look = 0; next < batch.size() && !closed; look++) {
            Built built = batch.get(next);
            try {
                List<Block> there = store.headers(List.of(built.block().id()));
                if (!there.isEmpty()) {
                    if (there.get(0).writer().equals(built.block().writer())) {
                        settled(List.of(built));
                        next++;
                        look = 0;
                        continue;
                    }
                    meters.lostRace();
                    losing = true;
                    foreignSeen = System.nanoTime();
                    foreignEver = true;
                    again(batch.subList(next, batch.size()));
                    Block known = tail;
                    tail = known == null ? null : catchUp(known);
                    return;
                }
                Set<String> taken = taken(built);
                if (!taken.isEmpty()) {
                    again(batch.subList(next, batch.size()));
                    fail(built, taken);
                    return;
                }
                if (look > 0) {
                    pause(backoff(look));
                }
                meters.retry();
                store.insert(List.of(built.block()));
                settled(List.of(built));
                next++;
                look = 0;
            } catch (MongoException e) {
                if (look == SEVERAL) {
                    LOG.warn("Block {} is not settled yet: {}", built.block().id(), e.toString());
                }
                pause(backoff(look + 2));
            }
        }
        for (Built built : batch.subList(next, batch.size())) {
            for (Commit commit : built.commits()) {
                commit.first()
                        .completeExceptionally(unknown(
                                "The log was closed before the database answered",
                                new IllegalStateException("closed")));
            }
        }
    }

    /** Keys of a block that stand in another; none while the block itself may be the one that holds them. */
    private Set<String> taken(Built built) {
        Set<String> taken = new HashSet<>();
        Set<String> ours = new HashSet<>(built.block().keys());
        for (Block holder : store.keysHolding(ours)) {
            if (holder.writer().equals(built.block().writer())) {
                return Set.of();
            }
            for (String key : holder.keys()) {
                if (ours.contains(key)) {
                    taken.add(key);
                }
            }
        }
        return taken;
    }

    private void fail(Built built, Set<String> taken) {
        for (Commit commit : built.commits()) {
            if (commit.keys().stream().anyMatch(taken::contains)) {
                pending.remove(commit);
                commit.lost(taken);
                meters.conflict();
            }
        }
    }

    /** Puts commits that are certainly not written back to the head of what is pending, in their order. */
    private void again(List<Built> lost) {
        List<Commit> commits = new ArrayList<>();
        for (Built built : lost) {
            commits.addAll(built.commits());
        }
        for (int i = commits.size() - 1; i >= 0; i--) {
            Commit commit = commits.get(i);
            if (commit.move(Commit.State.SENT, Commit.State.QUEUED)) {
                pending.addFirst(commit);
            }
        }
    }

    private void settled(List<Built> batch) {
        List<Block> blocks = batch.stream().map(Built::block).toList();
        tail = blocks.get(blocks.size() - 1).header();
        written.accept(blocks);
        for (Built built : batch) {
            for (String key : built.block().keys()) {
                rememberedKeys.put(key, Boolean.TRUE);
            }
            meters.block(built.block().count());
            long first = built.block().first();
            for (Commit commit : built.commits()) {
                commit.first().complete(first);
                first += commit.events().size();
            }
        }
    }

    private void failPending(RuntimeException cause) {
        for (Iterator<Commit> it = pending.iterator(); it.hasNext(); it.remove()) {
            it.next().first().completeExceptionally(cause);
        }
    }

    private void drainClosed() {
        List<Commit> rest = new ArrayList<>();
        queue.drainTo(rest);
        for (Commit commit : rest) {
            commit.first().completeExceptionally(new LedgerUnavailableException("The log is closed", null));
        }
    }

    private long backoff(int step) {
        long most = Math.min(Duration.ofMillis(500).toNanos(), roundTrip << Math.min(step, 10));
        return ThreadLocalRandom.current().nextLong(most / 2, most + 1);
    }

    private void pause(long nanos) {
        if (!closed) {
            LockSupport.parkNanos(nanos);
        }
    }

    @Override
    public void close() {
        closed = true;
        queue.add(wakeUp);
        try {
            thread.join(TimeUnit.SECONDS.toMillis(3));
            thread.interrupt(); // the database does not answer
            thread.join(TimeUnit.SECONDS.toMillis(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        drainClosed();
    }

    private record Built(Block block, List<Commit> commits) {}
}
