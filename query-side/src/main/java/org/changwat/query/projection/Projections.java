package org.changwat.query.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.changwat.events.log.EventLog;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ServedViews;
import org.changwat.query.projection.Beats.Mark;
import org.changwat.query.projection.Copies.Build;
import org.changwat.query.projection.Copies.Known;
import org.changwat.query.projection.Copies.Retired;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.http.HttpStatus;

/**
 * Keeps all views of this process: runs their processors, tells and hears how far they are, begins and ends builds. One
 * thread watches, every 20 ms; what it cannot do now, such as while the database is away, it does at a later look.
 *
 * <p>It starts before the web server, so that a view is not asked for before it is kept, and stops after it.
 */
public final class Projections implements ServedViews, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);
    private static final int PHASE = 1_000;
    private static final long WATCH_MILLIS = 20;
    private static final long LOOK_MILLIS = 100;
    private static final long SLOW_MILLIS = 1_000;
    private static final long STALE_MILLIS = 2_000;
    private static final long READERS_GONE_MILLIS = 10_000;
    private static final long STOP_SECONDS = 10;

    private final Map<String, KeptProjection<?>> kept = new LinkedHashMap<>();
    private final MongoDatabaseFactory database;
    private final Serializer serializer;
    private final SharedLog source;
    private final EventLog log;
    private final Clock clock;
    private final ProjectionSettings settings;
    private final Pace pace;
    private final ProjectionMeters meters;
    private final AtomicBoolean logMoved = new AtomicBoolean(true);
    private volatile @Nullable Session session;

    /**
     * Keeps the views of projections.
     *
     * @param database the views database
     * @param serializer of events, also writes tokens and dead letters
     * @param source streams the log from a position
     */
    public Projections(
            Collection<? extends Projection<?>> projections,
            MongoDatabaseFactory database,
            Serializer serializer,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            EventLog log,
            Clock clock,
            MeterRegistry registry,
            ProjectionSettings settings) {
        this.database = database;
        this.serializer = serializer;
        this.log = log;
        this.clock = clock;
        this.settings = settings;
        this.pace = new Pace(registry);
        this.source = new SharedLog(source, pace::head);
        this.meters = new ProjectionMeters(registry);
        for (Projection<?> projection : projections) {
            KeptProjection<?> clash =
                    kept.put(projection.name(), new KeptProjection<>(projection, registry, pace, clock, this::session));
            if (clash != null) {
                throw new IllegalArgumentException("Two projections are named " + projection.name());
            }
            meters.watch(projection.name());
        }
    }

    /** The views that a projection folds, to be read by its slice. */
    @SuppressWarnings("unchecked") // a name stands for one projection, and that one is kept with its own view type
    public <V> Views<V> views(Projection<V> projection) {
        return (Views<V>) kept(projection.name());
    }

    @Override
    public Served served(String projection) {
        return kept(projection).served();
    }

    @Override
    public Served await(String projection, long position, Duration patience) {
        KeptProjection<?> view = kept(projection);
        long began = pace.nanos();
        while (true) {
            long moves = pace.moves();
            Served served = view.served();
            long left = patience.toMillis() - pace.millisSince(began);
            if (served.position() >= position || left <= 0) {
                return served;
            }
            try {
                pace.await(moves, Math.min(left, 5)); // segments without matching events move without a word
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return served;
            }
        }
    }

    /** What each processor of this process is doing, by its name. */
    public Map<String, ViewCondition> conditions() {
        Map<String, ViewCondition> conditions = new TreeMap<>();
        kept.values().forEach(view -> view.processors()
                .forEach(processor -> conditions.put(processor.copy().processor(), processor.condition())));
        return conditions;
    }

    List<String> names() {
        return List.copyOf(kept.keySet());
    }

    /** Begins to build a view anew; false where a build of it is going on. */
    boolean rebuild(String projection) {
        KeptProjection<?> view = kept(projection);
        Session now = session();
        Known known = now.copies().read();
        Copies.Alias served = known.aliases().get(projection);
        if (served == null || known.builds().containsKey(projection) || served.version() > view.version()) {
            return false; // it is going on, or newer code has done it
        }
        boolean begun = now.copies().begin(new Build(projection, view.version(), served.build() + 1, clock.instant()));
        if (begun) {
            now.look();
        }
        return begun;
    }

    ProjectionStatus status(String projection, boolean withHash) {
        Session now = session();
        return new StatusReport(kept(projection), now, pace, clock, log).read(withHash);
    }

    /** The queues of what was set aside, of the copy in service first. */
    DeadLetters deadLetters(String projection) {
        return new DeadLetters(kept(projection), session(), clock);
    }

    private KeptProjection<?> kept(String name) {
        KeptProjection<?> view = kept.get(name);
        if (view == null) {
            throw QueryProblem.unknown("projection.unknown", name);
        }
        return view;
    }

    private Session session() {
        Session now = session;
        if (now == null) {
            throw new QueryProblem(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable", Map.of());
        }
        return now;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public synchronized void start() {
        if (session == null) {
            Session starting = new Session();
            session = starting;
            starting.begin();
        }
    }

    @Override
    public synchronized void stop() {
        Session ending = session;
        if (ending != null) {
            ending.end();
            session = null;
        }
    }

    @Override
    public boolean isRunning() {
        return session != null;
    }

    /** What stands between a start and a stop. */
    final class Session implements KeptProjection.Running {

        private final ScheduledExecutorService watch =
                new ScheduledThreadPoolExecutor(1, EagerScheduler.named("view-watch"));
        private final CopyProcessor.Threads threads = new CopyProcessor.Threads(
                new EagerScheduler(coordinators()),
                new ScheduledThreadPoolExecutor(coordinators() * 2, EagerScheduler.named("view-worker")));
        private final EventLog.Subscription subscription = log.onAppend(() -> logMoved.set(true));
        private final Map<String, Long> retiredSince = new HashMap<>();
        private volatile @Nullable Opened opened;
        private volatile long lookedAt = pace.nanos();
        private long slowAt;
        private volatile boolean checked;
        private boolean failing;

        private int coordinators() {
            return Math.max(2, Runtime.getRuntime().availableProcessors());
        }

        void begin() {
            watchOnce();
            watch.scheduleWithFixedDelay(this::watchOnce, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
        }

        private void watchOnce() {
            try {
                tick();
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warn("The views cannot be watched over now; it is tried again", e);
                }
                failing = true;
            }
        }

        private void tick() {
            if (logMoved.getAndSet(false)) {
                pace.head(log.head());
            }
            if (opened == null) {
                opened = open();
            }
            if (!checked) {
                look();
            }
            kept.values().forEach(view -> view.processors().forEach(CopyProcessor::tend));
            boolean slow = pace.millisSince(slowAt) >= SLOW_MILLIS;
            tellAndHear(slow);
            if (pace.millisSince(lookedAt) >= LOOK_MILLIS) {
                look();
            }
            if (slow) {
                slowAt = pace.nanos();
                kept.values().forEach(KeptProjection::measure);
                kept.values().forEach(this::meter);
                dropWhatNobodyReads();
            }
        }

        private Opened open() {
            Stores stores = new Stores(database, serializer, settings);
            Copies copies = new Copies(stores.template());
            return new Opened(stores, copies, new Beats(stores.template(), settings.node(), pace));
        }

        @Override
        public synchronized void look() {
            if (!checked) {
                Known before = copies().read();
                kept.values().forEach(view -> view.checkAgainst(before, this));
                checked = true;
            }
            Known known = copies().read();
            lookedAt = pace.nanos();
            kept.values().forEach(view -> view.reconcile(known, this));
            known.retired().forEach(each -> retiredSince.putIfAbsent(each.processor(), pace.nanos()));
        }

        private void tellAndHear(boolean slow) {
            List<String> processors = new ArrayList<>();
            List<Mark> marks = new ArrayList<>();
            for (KeptProjection<?> view : kept.values()) {
                view.processors().forEach(each -> processors.add(each.copy().processor()));
                marks.addAll(view.marks());
            }
            beats().tick(processors, marks);
            kept.values().forEach(view -> view.listen(this, slow));
        }

        private synchronized void dropWhatNobodyReads() {
            Known known = copies().read();
            for (Retired each : known.retired()) {
                Long since = retiredSince.get(each.processor());
                if (since != null && pace.millisSince(since) >= READERS_GONE_MILLIS) {
                    stores().drop(each.copy());
                    copies().forget(each);
                    retiredSince.remove(each.processor());
                }
            }
        }

        private void meter(KeptProjection<?> view) {
            meters.update(view.name(), new StatusReport(view, this, pace, clock, log).brief());
        }

        void end() {
            watch.shutdown();
            subscription.close();
            CompletableFuture<?>[] stopping =
                    kept.values().stream().map(KeptProjection::stop).toArray(CompletableFuture[]::new);
            try {
                watch.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
                CompletableFuture.allOf(stopping).get(STOP_SECONDS, TimeUnit.SECONDS);
                Opened open = opened;
                if (open != null) {
                    open.beats.leave();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException
                    | java.util.concurrent.TimeoutException
                    | RuntimeException e) {
                LOG.warn("The views did not stop in good order; what was not written is folded again", e);
            } finally {
                threads.coordinators().shutdownNow();
                threads.workers().shutdownNow();
                kept.values().forEach(KeptProjection::stopped);
                source.clear();
            }
        }

        private Opened opened() {
            Opened open = opened;
            if (open == null) {
                throw new QueryProblem(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable", Map.of());
            }
            return open;
        }

        @Override
        public Stores stores() {
            return opened().stores;
        }

        @Override
        public Copies copies() {
            return opened().copies;
        }

        @Override
        public Beats beats() {
            return opened().beats;
        }

        @Override
        public StreamableMessageSource<TrackedEventMessage<?>> source() {
            return source;
        }

        @Override
        public ProjectionSettings settings() {
            return settings;
        }

        @Override
        public CopyProcessor.Threads threads() {
            return threads;
        }

        @Override
        public long head() {
            pace.head(log.head());
            return pace.head();
        }

        @Override
        public boolean isStale() {
            return pace.millisSince(lookedAt) >= STALE_MILLIS;
        }
    }

    private record Opened(Stores stores, Copies copies, Beats beats) {}
}
