package org.changwat.eventlog;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A collection between which and the log things go wrong. */
final class FaultyStore implements BlockStore {

    /** What happens to one insert. */
    @FunctionalInterface
    interface Fate {
        void insert(BlockStore store, List<Block> blocks);
    }

    private final BlockStore store;
    private final Deque<Fate> fates = new ConcurrentLinkedDeque<>();
    private final AtomicInteger inserts = new AtomicInteger();
    private volatile Fate otherwise = BlockStore::insert;
    private volatile boolean away;

    FaultyStore(BlockStore store) {
        this.store = store;
    }

    /** The next insert that has no fate yet meets this one. */
    FaultyStore then(Fate fate) {
        fates.add(fate);
        return this;
    }

    /** Every insert without a fate of its own meets this one. */
    void otherwise(Fate fate) {
        otherwise = fate;
    }

    /** Whether nothing reaches the database. */
    void away(boolean value) {
        away = value;
    }

    int inserts() {
        return inserts.get();
    }

    static MongoException noAnswer() {
        return new MongoSocketReadException("Prematurely reached end of stream", new ServerAddress("127.0.0.1"));
    }

    @Override
    public void insert(List<Block> blocks) {
        inserts.incrementAndGet();
        there();
        Fate fate = fates.poll();
        (fate == null ? otherwise : fate).insert(store, blocks);
    }

    @Override
    public List<Block> blocks(List<Long> ids) {
        return read(() -> store.blocks(ids));
    }

    @Override
    public List<Block> headers(List<Long> ids) {
        return read(() -> store.headers(ids));
    }

    @Override
    public Optional<Block> highest() {
        return read(store::highest);
    }

    @Override
    public List<Block> holding(Collection<String> keys) {
        return read(() -> store.holding(keys));
    }

    @Override
    public List<Block> keysHolding(Collection<String> keys) {
        return read(() -> store.keysHolding(keys));
    }

    private <T> T read(Supplier<T> read) {
        there();
        return read.get();
    }

    private void there() {
        if (away) {
            throw noAnswer();
        }
    }
}
