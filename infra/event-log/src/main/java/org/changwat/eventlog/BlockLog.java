package org.changwat.eventlog;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.changwat.eventlog.StoredEvent.EventCodec;
import org.changwat.events.log.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * One process's hold of the log: its appender, the readers' shared cache, and the watch for other processes' blocks.
 * Open one a process and close it with the process.
 */
public final class BlockLog implements AutoCloseable {

    private final BlockStore store;
    private final Tail tails;
    private final BlockLogSettings settings;
    private final EventSerializer serializer;
    private final EventUpcaster upcaster;
    private final EventCodec codec;
    private final RecentBlocks recent;
    private final LogMeters meters;
    private final Signal signal = new Signal();
    private final ExecutorService ahead = Executors.newCachedThreadPool(BlockLog::daemon);
    private final Appender appender;
    private final Snapshots snapshots;
    private final AtomicLong position = new AtomicLong();
    private final TailWatch watch;
    private volatile Block known = Block.NONE;

    private BlockLog(
            BlockStore store,
            Snapshots snapshots,
            Clock clock,
            EventSerializer serializer,
            EventUpcaster upcaster,
            BlockLogSettings settings,
            @Nullable MeterRegistry registry) {
        this.store = store;
        this.tails = new Tail(store);
        this.settings = settings;
        this.serializer = serializer;
        this.upcaster = upcaster;
        this.codec = new EventCodec(serializer, upcaster);
        this.recent = new RecentBlocks(settings.cacheBytes());
        this.snapshots = snapshots;
        this.meters = new LogMeters(registry == null ? new CompositeMeterRegistry() : registry);
        meters.watchPosition(position);
        advance(tails.find());
        appender = new Appender(store, clock, settings, this::written, meters);
        watch = new TailWatch(this, settings);
    }

    /**
     * Opens the log in a database, making its collection and index where they are not there yet.
     *
     * @param clock gives {@code recordedat}; it may run back without harm to the order
     * @param upcaster brings stored events to their present revisions
     * @param registry where the meters go, null for nowhere
     * @throws com.mongodb.MongoException where the database does not answer
     */
    public static BlockLog open(
            MongoDatabase logDatabase,
            Clock clock,
            EventSerializer serializer,
            EventUpcaster upcaster,
            BlockLogSettings settings,
            @Nullable MeterRegistry registry) {
        return open(logDatabase, clock, serializer, upcaster, settings, registry, store -> store);
    }

    /** The same through a wrapper of the collection, by which tests inject faults. */
    static BlockLog open(
            MongoDatabase database,
            Clock clock,
            EventSerializer serializer,
            EventUpcaster upcaster,
            BlockLogSettings settings,
            @Nullable MeterRegistry registry,
            UnaryOperator<BlockStore> wrapper) {
        BlockStore store = wrapper.apply(new MongoBlockStore(database, settings.collection()));
        Snapshots snapshots = new Snapshots(database, settings.collection() + ".snapshots");
        return new BlockLog(store, snapshots, clock, serializer, upcaster, settings, registry);
    }

    /** The log as Axon's storage engine; the application needs one. */
    public BlockLogStorageEngine storageEngine() {
        return storageEngine(builder -> builder);
    }

    BlockLogStorageEngine storageEngine(UnaryOperator<BlockLogStorageEngine.Builder> customization) {
        BlockLogStorageEngine.Builder builder = new BlockLogStorageEngine.Builder(this);
        builder.eventSerializer(serializer).snapshotSerializer(serializer).upcasterChain(upcaster);
        return customization.apply(builder).build();
    }

    /** The log as the query side and the command API read it. */
    public EventLog eventLog() {
        return new MongoEventLog(this);
    }

    /** Size and root of the whole log now, from the database. */
    public Checkpoint checkpoint() {
        Block tail = tail();
        return new Checkpoint(tail.size(), tail.root());
    }

    /** Header of the last block now, from the database. */
    Block tail() {
        Block last = tails.after(known);
        if (last.id() > known.id()) {
            advance(last);
        }
        return last;
    }

    /** A reader whose first block is the one with the position, or the next to come where the log ends before it. */
    BlockReader reader(long position) {
        if (position <= 1) {
            return new BlockReader(this, Block.NONE);
        }
        Block end = known;
        if (position > end.last()) {
            end = tail();
        }
        if (position == end.next()) {
            return new BlockReader(this, end);
        }
        if (position > end.next()) {
            throw new BrokenLogException("Asked for what follows position " + (position - 1) + ", but the log ends at "
                    + end.last() + ": it was cut, or the token is another log's");
        }
        ReadBlock cached = recent.holding(position);
        Block holder = cached == null ? tails.holding(position, end) : cached.header();
        return new BlockReader(this, before(holder));
    }

    private Block before(Block holder) {
        if (holder.id() == 1) {
            return Block.NONE;
        }
        ReadBlock cached = recent.get(holder.id() - 1);
        if (cached != null) {
            return cached.header();
        }
        List<Block> found = store.headers(List.of(holder.id() - 1));
        if (found.isEmpty()) {
            throw new BrokenLogException("Block " + (holder.id() - 1) + " is missing");
        }
        return found.get(0);
    }

    private void written(List<Block> blocks) {
        for (Block block : blocks) {
            recent.put(ReadBlock.of(block, codec));
        }
        advance(blocks.get(blocks.size() - 1).header());
    }

    private synchronized void advance(Block tail) {
        if (tail.id() > known.id()) {
            known = tail;
            position.set(tail.last());
            signal.fire();
        }
    }

    /** Header of the last block that this process has seen. */
    Block known() {
        return known;
    }

    BlockStore store() {
        return store;
    }

    EventCodec codec() {
        return codec;
    }

    RecentBlocks recent() {
        return recent;
    }

    /** Runs what readers fetch before it is asked for. */
    Executor ahead() {
        return ahead;
    }

    Signal signal() {
        return signal;
    }

    Appender appender() {
        return appender;
    }

    LogMeters meters() {
        return meters;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    BlockLogSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        watch.close();
        appender.close();
        signal.close();
        ahead.shutdownNow();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "block-log-ahead");
        thread.setDaemon(true);
        return thread;
    }
}
