package org.changwat.query.feed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.changwat.events.log.EventLog;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;

/**
 * All open streams. A few threads serve them: a stream uses one only while its client's socket takes bytes and the log
 * has some for it, so neither an idle nor a slow client costs a thread. Stops before the web server does, else each open
 * stream would hold up its graceful shutdown.
 */
class EventStreams implements SmartLifecycle {

    private static final int THREADS = 4;
    private static final long LOOK_MILLIS = 1_000;

    private final EventLog log;
    private final Duration heartbeat;
    private final int mostStreams;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Running running;

    /**
     * @param heartbeat time between signs of life on a silent stream
     * @param mostStreams streams open at once; one more is answered 503
     */
    EventStreams(EventLog log, Duration heartbeat, int mostStreams) {
        this.log = log;
        this.heartbeat = heartbeat;
        this.mostStreams = mostStreams;
    }

    /**
     * Turns a request into a stream of the events after a position.
     *
     * @param standing whether its reader is still let in; the stream ends soon after it says no
     */
    void open(
            long after,
            Selection selection,
            Telling telling,
            BooleanSupplier standing,
            HttpServletRequest request,
            HttpServletResponse response) {
        Running now = running;
        if (now == null || open.size() >= mostStreams) {
            throw new QueryProblem(HttpStatus.SERVICE_UNAVAILABLE, "feed.streams.full", Map.of());
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader(ViewAnswers.LEDGER_POSITION, Long.toString(log.head()));
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        try {
            EventStream stream =
                    new EventStream(log, after, selection, telling, standing, context, now.threads, open::remove);
            open.add(stream);
            stream.begin();
            if (running != now) {
                stream.end();
            }
        } catch (IOException e) {
            context.complete();
            throw new UncheckedIOException("The stream could not begin", e);
        }
    }

    /** How many streams are open. */
    int count() {
        return open.size();
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        AtomicInteger number = new AtomicInteger();
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS, task -> {
            Thread thread = new Thread(task, "event-stream-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        long period = heartbeat.toMillis();
        threads.scheduleAtFixedRate(() -> open.forEach(EventStream::beat), period, period, TimeUnit.MILLISECONDS);
        threads.scheduleAtFixedRate(
                () -> open.forEach(EventStream::endUnlessLetIn), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        running = new Running(threads, log.onAppend(() -> open.forEach(EventStream::wake)));
    }

    @Override
    public synchronized void stop() {
        Running was = running;
        running = null;
        if (was == null) {
            return;
        }
        was.subscription.close();
        open.forEach(EventStream::end);
        was.threads.shutdown();
        try {
            if (!was.threads.awaitTermination(2, TimeUnit.SECONDS)) {
                was.threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            was.threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private record Running(ScheduledThreadPoolExecutor threads, EventLog.Subscription subscription) {}
}
