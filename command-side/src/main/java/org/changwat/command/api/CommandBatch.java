package org.changwat.command.api;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs many commands, one a line of NDJSON. Its outcome is that of running the lines one after the other, each after the
 * automations that the lines before it set off; lines run side by side only where they cannot meet.
 *
 * <p>What can meet goes by the unit that a line is for ({@link LineScope}): a province's or an agency's lines follow each other,
 * different ones run side by side, and anything else, such as a framework or a cluster that others rest on, waits for all lines
 * before it and holds up all after it.
 */
public class CommandBatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CommandBatch.class);

    /** Lines that are read but not answered yet, so that neither a fast sender nor a slow line fills the memory. */
    private static final int WINDOW = 64;

    private static final int THREADS = 8;

    /** Longest wait for automations; on a ledger that is up, they need milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CommandGate gate;
    private final LineReader reader;
    private final AutomationProgress automations;
    private final ExecutorService threads;
    private volatile boolean closed;

    CommandBatch(CommandGate gate, CommandCatalogue catalogue, AutomationProgress automations) {
        this.gate = gate;
        this.reader = new LineReader(catalogue);
        this.automations = automations;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "command-batch-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * One line as it came.
     *
     * @param number counted from 1, blank lines too
     * @param utf8 its bytes without the line end; cut off behind {@link StrictJson#MAX_BYTES}, which makes it too large
     */
    public record Line(long number, byte[] utf8) {}

    /**
     * What became of a line.
     *
     * @param command its command, empty where the line does not name one
     */
    public record LineResult(long line, String command, CommandOutcome outcome) {}

    /**
     * Runs the lines and returns when the last is answered. Lines are read on the calling thread. Results are handed over in
     * line order as soon as they are known, one at a time, on whichever thread knows; a consumer that throws ends the batch, and
     * what it threw comes out of here.
     *
     * @param simulated whether what the lines lead to is marked as simulated for good
     * @param stopOnError run one line at a time and none after the first that is not accepted
     */
    public void run(
            Iterator<Line> lines,
            Actor actor,
            String client,
            boolean simulated,
            boolean stopOnError,
            Consumer<LineResult> results) {
        new Run(actor, client, simulated, stopOnError, results).all(lines);
    }

    /** Lets the lines at hand come to their end and runs none of those behind them. */
    @Override
    public void close() {
        closed = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
                threads.shutdownNow().forEach(Runnable::run);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow().forEach(Runnable::run);
            Thread.currentThread().interrupt();
        }
    }

    /** One batch on its way. */
    private final class Run {

        private final Actor actor;
        private final String client;
        private final boolean simulated;
        private final boolean stopOnError;
        private final Consumer<LineResult> results;

        private final Semaphore window;
        private final Deque<CompletableFuture<Step>> unanswered = new ArrayDeque<>();
        private final AtomicLong accepted = new AtomicLong();
        private final AtomicLong caughtUpTo = new AtomicLong();
        private volatile boolean stopped;
        private volatile @Nullable RuntimeException broken;

        /** The chains of the units since the last barrier; both are the calling thread's own. */
        private final Map<String, Chain> units = new HashMap<>();

        private Chain barrier = Chain.BEGINNING;

        Run(Actor actor, String client, boolean simulated, boolean stopOnError, Consumer<LineResult> results) {
            this.actor = actor;
            this.client = client;
            this.simulated = simulated;
            this.stopOnError = stopOnError;
            this.results = results;
            this.window = new Semaphore(stopOnError ? 1 : WINDOW);
        }

        void all(Iterator<Line> lines) {
            try {
                while (!stopped && !closed && lines.hasNext()) {
                    Line line = lines.next();
                    if (!LineReader.isBlank(line)) {
                        window.acquireUninterruptibly();
                        if (!stopped) {
                            submit(reader.read(line, actor, client, simulated));
                        }
                    }
                }
            } finally {
                awaitAnswers();
            }
            RuntimeException failure = broken;
            if (failure != null) {
                throw failure;
            }
        }

        @SuppressWarnings("FutureReturnValueIgnored") // of whenComplete; what it runs reports its own failures
        private void submit(LineReader.Read line) {
            CompletableFuture<Step> step = line.aggregate() == null
                    ? Chain.BEGINNING.last().thenApplyAsync(before -> decide(line, before, false), threads)
                    : follow(line, line.aggregate());
            synchronized (this) {
                unanswered.add(step);
            }
            step.whenComplete((done, failure) -> handOver());
        }

        /** Hangs a line behind those it could meet. */
        private CompletableFuture<Step> follow(LineReader.Read line, String aggregate) {
            String unit = LineScope.unitOf(aggregate);
            Chain before = unit == null ? all() : units.getOrDefault(unit, barrier);
            boolean elsewhere = !aggregate.equals(before.aggregate());
            CompletableFuture<Step> step =
                    before.last().thenApplyAsync(reached -> decide(line, reached, elsewhere), threads);
            Chain chain = new Chain(step, aggregate);
            if (unit == null) {
                units.clear();
                barrier = chain;
            } else {
                units.put(unit, chain);
            }
            return step;
        }

        private Chain all() {
            CompletableFuture<Step> last = barrier.last();
            for (Chain chain : units.values()) {
                last = last.thenCombine(chain.last(), Step::later);
            }
            return new Chain(last, units.isEmpty() ? barrier.aggregate() : null);
        }

        /**
         * Decides a line.
         *
         * @param before the last of the lines it could meet
         * @param elsewhere whether those were of other aggregates, so that what automations make of them counts
         */
        private Step decide(LineReader.Read line, Step before, boolean elsewhere) {
            CommandEnvelope envelope = line.envelope();
            if (stopped || closed) {
                return new Step(null, before.reached());
            }
            if (envelope == null) {
                return before.with(
                        new LineResult(line.number(), line.command(), Objects.requireNonNull(line.problem())));
            }
            if (elsewhere) {
                awaitAutomations(before.reached());
            }
            long seen = caughtUpTo.get();
            CommandOutcome outcome = gate.handle(envelope);
            if (mayRestOnAutomation(outcome) && accepted.get() > seen) {
                awaitAutomations(accepted.get());
                outcome = gate.handle(envelope);
            }
            if (outcome instanceof CommandResult result) {
                accepted.accumulateAndGet(result.position(), Math::max);
            }
            return before.with(new LineResult(line.number(), line.command(), outcome));
        }

        private static boolean mayRestOnAutomation(CommandOutcome outcome) {
            if (!(outcome instanceof CommandProblem problem)) {
                return false;
            }
            return switch (problem.status()) {
                case 404 -> !problem.code().equals(CommandProblem.UNKNOWN_COMMAND);
                case 422 -> !problem.isKeyReused();
                default -> false;
            };
        }

        private void awaitAutomations(long position) {
            try {
                if (position > caughtUpTo.get() && automations.awaitCaughtUp(position, PATIENCE)) {
                    caughtUpTo.accumulateAndGet(position, Math::max);
                }
            } catch (RuntimeException unseen) {
                log.warn("How far the automations are cannot be seen: {}", unseen.toString());
            }
        }

        /** Hands over what is known at the head of the line order. */
        private synchronized void handOver() {
            while (!unanswered.isEmpty() && unanswered.getFirst().isDone()) {
                LineResult result = resultOf(unanswered.removeFirst());
                if (result == null) {
                    stopped = true;
                } else if (broken == null) {
                    tell(result);
                }
                window.release();
            }
            notifyAll();
        }

        /** Null where the line was not run, for the batch was stopped or closed, or something broke that no outcome tells. */
        private @Nullable LineResult resultOf(CompletableFuture<Step> step) {
            try {
                return step.join().result();
            } catch (CompletionException failure) {
                if (!closed && broken == null) {
                    broken = failure;
                }
                return null;
            }
        }

        private void tell(LineResult result) {
            if (stopOnError && result.outcome() instanceof CommandProblem) {
                stopped = true;
            }
            try {
                results.accept(result);
            } catch (RuntimeException failure) {
                broken = failure;
                stopped = true;
            }
        }

        private synchronized void awaitAnswers() {
            boolean interrupted = false;
            while (!unanswered.isEmpty()) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stopped = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * How far a chain of lines is.
     *
     * @param result null where the line was not run any more
     * @param reached highest position that a line of the chain wrote or found, 0 for none
     */
    private record Step(@Nullable LineResult result, long reached) {

        Step with(LineResult result) {
            return new Step(
                    result,
                    result.outcome() instanceof CommandResult accepted
                            ? Math.max(reached, accepted.position())
                            : reached);
        }

        Step later(Step other) {
            return reached >= other.reached ? this : other;
        }
    }

    /**
     * Lines that follow each other.
     *
     * @param aggregate that of the last of them, null for none or several
     */
    private record Chain(
            CompletableFuture<Step> last, @Nullable String aggregate) {

        static final Chain BEGINNING = new Chain(CompletableFuture.completedFuture(new Step(null, 0)), null);
    }
}
