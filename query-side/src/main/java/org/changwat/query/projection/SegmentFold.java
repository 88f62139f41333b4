package org.changwat.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.changwat.query.projection.ViewCollection.Change;
import org.jspecify.annotations.Nullable;

/**
 * The views that one segment folds, in memory between the batches. Near the head of the log each batch is written as it
 * ends; far behind it, where nobody waits for this event or that, many batches are written at once, and a document that
 * a thousand events touch is written once. The token is stored behind the views, never before them.
 *
 * <p>What is held here may be stale: a write is refused where the document is not as it was read, and then everything is
 * read and folded anew from the stored token.
 */
final class SegmentFold<V> {

    private static final long NEAR = 2_000;
    private static final long FAR_WRITE_MILLIS = 1_000;
    private static final int MOST_UNWRITTEN = 2_000;
    private static final int MOST_HELD = 5_000;
    private static final long MOST_CHARS = 2L * 1024 * 1024;

    private final Projection<V> projection;
    private final Copy copy;
    private final ViewCollection views;
    private final ViewText<V> text;
    private final Pace pace;
    private final FoldMeters meters;
    private final ReentrantLock turn = new ReentrantLock();
    private final LinkedHashMap<String, Held<V>> held = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<String> unwritten = new LinkedHashSet<>();
    private long heldChars;
    private long unwrittenChars;
    private long writtenAt;
    private long batchBegan;
    private boolean inBatch;
    private @Nullable TrackingToken unstored;
    private volatile @Nullable RuntimeException broken;
    private volatile boolean failing;
    private volatile int claims;
    private volatile long firstUnwritten;
    private final AtomicLong reached = new AtomicLong();

    SegmentFold(
            Projection<V> projection, Copy copy, ViewCollection views, ViewText<V> text, Pace pace, FoldMeters meters) {
        this.projection = projection;
        this.copy = copy;
        this.views = views;
        this.text = text;
        this.pace = pace;
        this.meters = meters;
        this.writtenAt = pace.nanos();
    }

    /** Starts from a stored token, which covers whatever was written before. */
    void begin(long position) {
        turn.lock();
        try {
            forgetAll();
            broken = null;
            inBatch = false;
            claims = claims + 1;
            firstUnwritten = 0;
            reached.accumulateAndGet(position, Math::max);
        } finally {
            turn.unlock();
        }
    }

    /** Whether the next event is the first of a batch. */
    boolean isBetweenBatches() {
        turn.lock();
        try {
            return !inBatch;
        } finally {
            turn.unlock();
        }
    }

    /**
     * Folds one event.
     *
     * @param batch keys of the whole batch, so that its documents are read together
     * @throws FoldFailed where the fold threw; the view is as before
     */
    void fold(String key, Recorded event, Supplier<? extends Collection<String>> batch) {
        turn.lock();
        try {
            mustBeWhole();
            if (!inBatch) {
                inBatch = true;
                batchBegan = pace.nanos();
            }
            Held<V> before = held.get(key);
            if (before == null) {
                readAlso(key, batch.get());
                before = held.getOrDefault(key, Held.none());
            }
            if (event.position() <= before.position) {
                return;
            }
            Held<V> after = before.folded(folded(before.view, event), event.position());
            if (firstUnwritten == 0) {
                firstUnwritten = event.position();
            }
            held.put(key, after);
            if (unwritten.add(key)) {
                unwrittenChars += after.chars;
            }
        } finally {
            turn.unlock();
        }
    }

    private V folded(@Nullable V view, Recorded event) {
        try {
            return projection.fold(view, event);
        } catch (RuntimeException e) {
            throw new FoldFailed(copy, event.position(), e);
        }
    }

    private void readAlso(String key, Collection<String> batch) {
        Set<String> missing = new LinkedHashSet<>(batch);
        missing.add(key);
        missing.removeAll(held.keySet());
        Map<String, ViewDocument> found = views.read(missing);
        for (String each : missing) {
            ViewDocument document = found.get(each);
            Held<V> read = document == null
                    ? Held.none()
                    : new Held<>(
                            text.read(document.body()),
                            document.position(),
                            document.position(),
                            document.body().length());
            held.put(each, read);
            heldChars += read.chars;
        }
    }

    /** A batch has been folded: writes if it is time to, and stores the token only when all before it is written. */
    void batchEnded(TrackingToken token, Consumer<TrackingToken> storeToken) {
        turn.lock();
        try {
            mustBeWhole();
            if (inBatch) {
                meters.folded(pace.nanos() - batchBegan);
                inBatch = false;
            }
            if (unwritten.isEmpty() || isTimeToWrite(token)) {
                write(token, storeToken);
            } else {
                unstored = token;
            }
            letGoOfTheEldest();
            failing = false;
        } finally {
            turn.unlock();
        }
    }

    private boolean isTimeToWrite(TrackingToken token) {
        return pace.head() - Positions.of(token) <= NEAR
                || pace.millisSince(writtenAt) >= FAR_WRITE_MILLIS
                || unwritten.size() >= MOST_UNWRITTEN
                || unwrittenChars >= MOST_CHARS;
    }

    /** Writes what no later batch came to write. */
    void writeIfIdle(Consumer<TrackingToken> storeToken) {
        if (!turn.tryLock()) {
            return;
        }
        try {
            TrackingToken token = unstored;
            if (token != null && !inBatch && broken == null && isTimeToWrite(token)) {
                write(token, storeToken);
            }
        } finally {
            turn.unlock();
        }
    }

    /** Writes what is left before the segment is given up. */
    void settle(Consumer<TrackingToken> storeToken) {
        turn.lock();
        try {
            TrackingToken token = unstored;
            if (token != null && broken == null) {
                write(token, storeToken);
            }
        } finally {
            forgetAll();
            turn.unlock();
        }
    }

    private void write(TrackingToken token, Consumer<TrackingToken> storeToken) {
        try {
            unstored = token;
            if (!unwritten.isEmpty()) {
                writeViews();
            }
            storeToken.accept(token);
        } catch (RuntimeException e) {
            discard(e);
            throw e;
        }
        unstored = null;
        reached.accumulateAndGet(Positions.of(token), Math::max);
        firstUnwritten = 0;
        pace.moved();
    }

    private void writeViews() {
        long began = pace.nanos();
        List<Change> changes = new ArrayList<>(unwritten.size());
        for (String key : unwritten) {
            Held<V> each = held.getOrDefault(key, Held.none());
            V view = each.view;
            if (view != null) {
                String body = text.write(view);
                changes.add(new Change(new ViewDocument(key, each.position, body), each.stored));
                held.put(key, each.written(body.length()));
                heldChars += body.length() - each.chars;
            }
        }
        views.write(changes);
        unwritten.clear();
        unwrittenChars = 0;
        writtenAt = pace.nanos();
        meters.written(writtenAt - began, changes.size());
    }

    private void letGoOfTheEldest() {
        Iterator<Map.Entry<String, Held<V>>> eldest = held.entrySet().iterator();
        while ((heldChars > MOST_CHARS || held.size() > MOST_HELD) && eldest.hasNext()) {
            Map.Entry<String, Held<V>> each = eldest.next();
            if (!unwritten.contains(each.getKey())) {
                heldChars -= each.getValue().chars;
                eldest.remove();
            }
        }
    }

    /**
     * Drops all that was folded since the token was stored; nothing is taken in until the segment begins again from there.
     */
    void discard(Throwable cause) {
        turn.lock();
        try {
            failing = true;
            broken = new IllegalStateException("What " + copy + " folded since its last token was dropped", cause);
            forgetAll();
        } finally {
            turn.unlock();
        }
    }

    /** The document was changed by other hands and is read again when it is needed. */
    void forget(String key) {
        turn.lock();
        try {
            if (!unwritten.contains(key)) {
                Held<V> gone = held.remove(key);
                heldChars -= gone == null ? 0 : gone.chars;
            }
        } finally {
            turn.unlock();
        }
    }

    private void forgetAll() {
        held.clear();
        unwritten.clear();
        heldChars = 0;
        unwrittenChars = 0;
        unstored = null;
    }

    void mustBeWhole() {
        RuntimeException dropped = broken;
        if (dropped != null) {
            throw dropped;
        }
    }

    boolean isBroken() {
        return broken != null;
    }

    /** The last batch failed, and none has succeeded since. */
    boolean isFailing() {
        return failing;
    }

    /**
     * Position up to which all that concerns this segment is written; never below what it was.
     *
     * @param processed what the processor said that it has handled
     * @param claim {@link #claim()} before it said so: of an earlier claim, it may have been dropped since
     */
    long watermark(long processed, int claim) {
        long first = firstUnwritten;
        if (claims != claim) {
            return reached.get();
        }
        return reached.accumulateAndGet(first == 0 ? processed : first - 1, Math::max);
    }

    /** The same where the processor says nothing. */
    long written() {
        return reached.get();
    }

    /** Counts the claims of this segment. */
    int claim() {
        return claims;
    }

    /**
     * A view in memory.
     *
     * @param position of the last event folded in
     * @param stored position that the document has in the database, 0 for none
     * @param chars length of its text when it was last read or written
     */
    private record Held<V>(@Nullable V view, long position, long stored, int chars) {

        static <V> Held<V> none() {
            return new Held<>(null, 0, 0, 0);
        }

        Held<V> folded(V after, long at) {
            return new Held<>(after, at, stored, chars);
        }

        Held<V> written(int length) {
            return new Held<>(view, position, position, length);
        }
    }
}
