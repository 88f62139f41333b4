package org.changwat.query.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ServedViews.Served;
import org.changwat.query.projection.Beats.Mark;
import org.changwat.query.projection.Copies.Alias;
import org.changwat.query.projection.Copies.Build;
import org.changwat.query.projection.Copies.Known;
import org.changwat.query.projection.Stores.StoredToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * One view in this process: which of its copies are folded here, which one is read, and when a build takes the place of
 * what served before it.
 */
final class KeptProjection<V> implements Views<V> {

    private static final Logger LOG = LoggerFactory.getLogger(KeptProjection.class);
    private static final long NOT_YET = Long.MAX_VALUE;
    private static final long LONGEST_ADOPTION_MILLIS = 3_000;
    private static final long LONGEST_STOP_MILLIS = 2_000;

    private final Projection<V> projection;
    private final ViewText<V> text;
    private final FoldMeters meters;
    private final Pace pace;
    private final Clock clock;
    private final Supplier<Running> running;
    private final Map<Copy, CopyProcessor<V>> processors = new ConcurrentHashMap<>();
    private final Map<Copy, Map<Integer, Long>> elsewhere = new ConcurrentHashMap<>();
    private volatile @Nullable Alias alias;
    private volatile @Nullable Alias adopted;
    private volatile long adoptFrom = NOT_YET;
    private volatile long flippedAt;
    private volatile @Nullable Build build;
    private volatile Speed speed = new Speed(0, 0, 0);
    private long headBefore = Long.MAX_VALUE;

    /**
     * Keeps a view.
     *
     * @param running what the process has while it runs; throws where it does not
     */
    KeptProjection(
            Projection<V> projection, MeterRegistry registry, Pace pace, Clock clock, Supplier<Running> running) {
        this.projection = projection;
        this.text = new ViewText<>(projection.viewType());
        this.meters = new FoldMeters(registry, projection.name());
        this.pace = pace;
        this.clock = clock;
        this.running = running;
    }

    String name() {
        return projection.name();
    }

    int version() {
        return projection.version();
    }

    @Nullable
    Alias alias() {
        return alias;
    }

    @Nullable
    Build build() {
        return build;
    }

    /**
     * Looks for tokens beyond the end of the log, which was cut then or is another one: what they cover never happened, so
     * that copy is withdrawn and built anew. Only at start: a log that shrinks under a running reader stops it loudly.
     */
    void checkAgainst(Known known, Running with) {
        Alias served = known.aliases().get(name());
        if (served != null && isBeyondTheLog(served.copy(), with)) {
            with.copies().withdraw(served);
            with.copies()
                    .begin(new Build(
                            name(), version(), Math.max(served.build(), lastBuild(known)) + 1, clock.instant()));
        }
        Build going = known.builds().get(name());
        if (going != null && isBeyondTheLog(going.copy(), with)) {
            with.copies().supersede(going, new Build(name(), version(), going.build() + 1, clock.instant()));
        }
    }

    private int lastBuild(Known known) {
        Build going = known.builds().get(name());
        return going == null ? 0 : going.build();
    }

    private boolean isBeyondTheLog(Copy copy, Running with) {
        long furthest = with.stores().stored(copy.processor()).values().stream()
                .mapToLong(StoredToken::position)
                .max()
                .orElse(0);
        long head = with.head();
        if (furthest > head) {
            LOG.error(
                    "The view {} has folded events up to position {}, but the log ends at {}: it was cut, or it is another"
                            + " log. The view is built anew from this one",
                    copy,
                    furthest,
                    head);
        }
        return furthest > head;
    }

    /** Begins what must be, starts and stops processors, and puts a finished build in service. */
    void reconcile(Known known, Running with) {
        take(known);
        Alias served = alias;
        Build going = build;
        if (served == null && going == null) {
            beginFirst(known, with);
        } else if (served != null && going == null && served.version() < version()) {
            LOG.info("The view {} is of an older version than {} and is built anew", served.copy(), version());
            with.copies().begin(new Build(name(), version(), served.build() + 1, clock.instant()));
        } else if (going != null && going.version() < version()) {
            with.copies().supersede(going, new Build(name(), version(), going.build() + 1, clock.instant()));
        } else {
            runWhatIsWanted(served, going, with);
            flipWhenCaughtUp(served, going, with);
            return;
        }
        take(with.copies().read());
        runWhatIsWanted(alias, build, with);
    }

    private synchronized void take(Known known) {
        Alias before = alias;
        Alias now = known.aliases().get(name());
        build = known.builds().get(name());
        alias = now;
        if (now == null || adopted == null) {
            adopted = now;
        } else if (!now.equals(before)) {
            adoptFrom = NOT_YET;
            flippedAt = pace.nanos();
        }
    }

    /**
     * A copy that was put in service is read here from when it holds all that the one before it can have shown: that one
     * is folded no further then, but may have been a moment ahead.
     */
    private @Nullable Alias adopted() {
        Alias reading = adopted;
        Alias now = alias;
        if (now != null && !now.equals(reading)) {
            boolean ready = adoptFrom != NOT_YET && watermark(now.copy()) >= adoptFrom;
            if (ready || pace.millisSince(flippedAt) > LONGEST_ADOPTION_MILLIS) {
                adopted = now;
                return now;
            }
        }
        return reading;
    }

    private void beginFirst(Known known, Running with) {
        int lastRetired = known.retired().stream()
                .filter(each -> each.name().equals(name()))
                .mapToInt(Copies.Retired::build)
                .max()
                .orElse(0);
        Copy first = new Copy(name(), version(), lastRetired + 1);
        if (with.head() == 0) {
            with.copies().serve(first);
        } else {
            LOG.info("The view {} is built from the {} events of the log", first, with.head());
            with.copies().begin(new Build(first.name(), first.version(), first.build(), clock.instant()));
        }
    }

    private void runWhatIsWanted(@Nullable Alias served, @Nullable Build going, Running with) {
        List<Copy> wanted = new ArrayList<>();
        if (served != null && served.version() == version()) {
            wanted.add(served.copy());
        }
        if (going != null && going.version() == version()) {
            wanted.add(going.copy());
        }
        for (Copy copy : List.copyOf(processors.keySet())) {
            CopyProcessor<V> unwanted = wanted.contains(copy) ? null : processors.get(copy);
            if (unwanted != null) {
                await(unwanted.stop());
                Map<Integer, Long> positions = new TreeMap<>(elsewhere.getOrDefault(copy, Map.of()));
                unwanted.written().forEach((segment, position) -> positions.merge(segment, position, Math::max));
                elsewhere.put(copy, positions);
                processors.remove(copy);
            }
        }
        if (adoptFrom == NOT_YET && served != null && !served.equals(adopted)) {
            adoptFrom = with.head();
        }
        for (Copy copy : wanted) {
            if (!processors.containsKey(copy)) {
                CopyProcessor<V> processor = processor(copy, with);
                processor.start();
                processors.put(copy, processor);
                elsewhere.put(copy, stored(copy, with));
            }
        }
    }

    private static void await(CompletableFuture<Void> stopping) {
        try {
            stopping.get(LONGEST_STOP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("A processor that is not needed any more does not stop in time", e);
        }
    }

    private CopyProcessor<V> processor(Copy copy, Running with) {
        CopyFold<V> fold = new CopyFold<>(projection, copy, with.stores().views(copy), text, pace, meters);
        return new CopyProcessor<>(
                copy, fold, with.stores(), with.source(), with.settings(), with.threads(), () -> share(with, copy));
    }

    /** As many segments as make an even share of those that all live processes hold. */
    private int share(Running with, Copy copy) {
        int processes = with.beats().sharing(copy.processor());
        int segments = Math.max(
                with.settings().segments(),
                elsewhere.getOrDefault(copy, Map.of()).size());
        return Math.max(1, (segments + processes - 1) / processes);
    }

    /**
     * A build serves when it has folded all that was in the log at the last look, and is not behind what serves now, so
     * that no reader sees an answer that an earlier one had already gone past.
     */
    private void flipWhenCaughtUp(@Nullable Alias served, @Nullable Build going, Running with) {
        long target = headBefore;
        headBefore = going == null ? Long.MAX_VALUE : with.head();
        if (going == null || going.version() != version()) {
            return;
        }
        if (served != null && served.build() >= going.build()) {
            with.copies().flip(going, served); // another process ended between two steps
            return;
        }
        long before = served == null ? 0 : watermark(served.copy());
        long built = watermark(going.copy());
        if (built >= target && built >= before) {
            with.copies().flip(going, served);
            take(with.copies().read());
            runWhatIsWanted(alias, build, with);
            headBefore = Long.MAX_VALUE;
            LOG.info("The view {} serves from position {}", going.copy(), built);
        }
    }

    CompletableFuture<Void> stop() {
        CompletableFuture<?>[] stopping =
                processors.values().stream().map(CopyProcessor::stop).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(stopping);
    }

    void stopped() {
        processors.clear();
        elsewhere.clear();
    }

    Collection<CopyProcessor<V>> processors() {
        return processors.values();
    }

    /** Position up to which a copy is folded and written, whichever processes do it. */
    long watermark(Copy copy) {
        return segmentPositions(copy).values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(0);
    }

    /** The same for each segment; none while it is not known which there are. */
    Map<Integer, Long> segmentPositions(Copy copy) {
        Map<Integer, Long> all = new HashMap<>(elsewhere.getOrDefault(copy, Map.of()));
        CopyProcessor<V> here = processors.get(copy);
        if (here != null && !all.isEmpty()) {
            here.watermarks().forEach((segment, position) -> all.merge(segment, position, Math::max));
            here.written().forEach((segment, position) -> all.merge(segment, position, Math::max));
        }
        return all;
    }

    /** Takes in what other processes tell of segments, or last stored of them. */
    void listen(Running with, boolean readTokens) {
        List<Copy> known = new ArrayList<>();
        Alias served = alias;
        Build going = build;
        if (served != null) {
            known.add(served.copy());
        }
        if (going != null) {
            known.add(going.copy());
        }
        Alias reading = adopted;
        if (reading != null && !reading.equals(served)) {
            known.add(reading.copy());
        }
        elsewhere.keySet().retainAll(known);
        for (Copy copy : known) {
            Map<Integer, Long> before = elsewhere.get(copy);
            boolean complete = before != null && !before.isEmpty() && holdsAll(copy, before);
            if (complete && !readTokens) {
                continue;
            }
            Map<Integer, Long> positions = new TreeMap<>(before == null ? Map.of() : before);
            if (before == null || before.isEmpty() || (readTokens && !complete)) {
                positions.putAll(stored(copy, with));
            }
            with.beats()
                    .told(copy.processor())
                    .forEach((segment, position) -> positions.merge(segment, position, Math::max));
            elsewhere.put(copy, positions);
        }
    }

    private static Map<Integer, Long> stored(Copy copy, Running with) {
        Map<Integer, Long> positions = new TreeMap<>();
        with.stores().stored(copy.processor()).forEach((segment, token) -> positions.put(segment, token.position()));
        return positions;
    }

    private boolean holdsAll(Copy copy, Map<Integer, Long> segments) {
        CopyProcessor<V> here = processors.get(copy);
        return here != null && here.watermarks().keySet().containsAll(segments.keySet());
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        processors.forEach((copy, processor) -> processor
                .watermarks()
                .forEach((segment, position) -> marks.add(new Mark(copy.processor(), segment, position))));
        return marks;
    }

    /** Measures how fast the build goes; called once a second. */
    void measure() {
        Build going = build;
        if (going == null) {
            speed = new Speed(0, 0, 0);
            return;
        }
        long now = pace.nanos();
        long position = watermark(going.copy());
        Speed before = speed;
        if (before.at == 0 || position < before.position) {
            speed = new Speed(now, position, 0);
            return;
        }
        double seconds = (now - before.at) / 1e9;
        double lately = seconds <= 0 ? 0 : (position - before.position) / seconds;
        speed = new Speed(now, position, before.eventsPerSecond == 0 ? lately : (before.eventsPerSecond + lately) / 2);
    }

    long eventsPerSecond() {
        return Math.round(speed.eventsPerSecond);
    }

    /** The copy in service and how far it is. */
    Served served() {
        Alias serving = serving();
        return new Served(serving.copy().processor(), watermark(serving.copy()));
    }

    private Alias serving() {
        Running with = running.get();
        if (with.isStale()) {
            with.look(); // the watch was held up: another copy may serve by now, and this one be dropped
        }
        Alias serving = adopted();
        if (serving == null) {
            throw rebuilding();
        }
        return serving;
    }

    QueryProblem rebuilding() {
        Build going = build;
        long position = going == null ? 0 : watermark(going.copy());
        return new QueryProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "view.rebuilding",
                Map.of("projection", name(), "position", position, "head", pace.head()));
    }

    @Override
    public Optional<V> find(String key) {
        return Optional.ofNullable(findAll(List.of(key)).get(key));
    }

    @Override
    public Map<String, V> findAll(Collection<String> keys) {
        Copy copy = serving().copy();
        Map<String, V> found = new HashMap<>();
        running.get().stores().views(copy).read(keys).forEach((key, document) -> found.put(key, read(copy, document)));
        return found;
    }

    private V read(Copy copy, ViewDocument document) {
        return copy.version() == version()
                ? text.read(document.body())
                : text.readOther(document.body()).orElseThrow(this::rebuilding);
    }

    /** What a running process shares between its views. */
    interface Running {

        Stores stores();

        Copies copies();

        Beats beats();

        StreamableMessageSource<TrackedEventMessage<?>> source();

        ProjectionSettings settings();

        CopyProcessor.Threads threads();

        /** Last position of the log, from the database. */
        long head();

        /** Looks at which copies there are now, and acts on it; one look at a time, for an older one must not undo a newer. */
        void look();

        /** The copies were not looked at for so long that another may serve. */
        boolean isStale();
    }

    private record Speed(long at, long position, double eventsPerSecond) {}
}
