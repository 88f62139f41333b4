package org.changwat.app.cases;

import java.io.PrintStream;
import java.util.List;
import org.changwat.app.cases.ScriptRunner.Reached;
import org.changwat.events.EventMetadata;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Fills the ledger at start, where it is empty or an earlier filling was cut off: each line has an idempotency key, so that one
 * which stands already is answered and not done again. A ledger that was filled before gets the cases that came later, once, unless
 * somebody has done what they do not fit.
 *
 * <p>The documented cases are run before the process calls itself ready, since whoever finds it ready finds them; they take
 * seconds. The simulated year takes a minute or two and is run beside the first requests.
 */
final class LedgerFill implements ApplicationRunner, ApplicationListener<ContextClosedEvent> {

    private static final Logger logger = LoggerFactory.getLogger(LedgerFill.class);
    private static final int PAGE = 500;
    private static final int PROGRESS_EVERY = 500;
    private static final long PATIENCE_MILLIS = 10_000;

    private final Load load;
    private final EventLog log;
    private final ScriptRunner runner;
    private final PrintStream out;

    private volatile boolean closed;
    private volatile @Nullable Thread year;

    LedgerFill(Load load, EventLog log, ScriptRunner runner, PrintStream out) {
        this.load = load;
        this.log = log;
        this.runner = runner;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        fill();
    }

    void fill() {
        if (load == Load.NONE) {
            return;
        }
        boolean filled = fillCases();
        if (load == Load.DEMO && !closed) {
            Script script = Script.simulatedYear();
            if (isYearDue(script, filled)) {
                Thread thread = new Thread(() -> fillYear(script), "simulated-year");
                thread.setDaemon(true);
                year = thread;
                thread.start();
            }
        }
    }

    /** Waits for the simulated year, if it is being filled in. */
    void awaitYear() throws InterruptedException {
        Thread running = year;
        if (running != null) {
            running.join();
        }
    }

    /** Told before anything stops that a filling needs. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves what is not run yet to the next start. */
    void stop() throws InterruptedException {
        closed = true;
        Thread running = year;
        if (running != null) {
            running.join(PATIENCE_MILLIS);
        }
    }

    private boolean fillCases() {
        List<Script> scripts = Script.documented();
        Reached reached = runner.reached(scripts);
        if (reached == Reached.END || reached == Reached.NOTHING && log.head() > 0) {
            logger.info("The ledger holds {} events; no documented case is loaded", log.head());
            return false;
        }
        boolean anew = reached == Reached.MIDDLE && runner.reached(Script.documentedAtFirst()) == Reached.END;
        out.printf(
                "%s / %s%n",
                reached == Reached.MIDDLE ? "บรรจุกรณีตามเอกสารต่อจากครั้งก่อน" : "บรรจุกรณีตามเอกสาร",
                reached == Reached.MIDDLE ? "documented cases, continued" : "documented cases");
        try {
            for (Script script : anew ? Script.documentedSince() : scripts) {
                boolean whole = runner.run(script, () -> closed, lines -> {});
                out.printf(
                        "  %-28s %4d lines, ledger at %d%n",
                        script.name(), script.lines().size(), log.head());
                if (!whole) {
                    return false;
                }
            }
        } catch (LineRefused refused) {
            out.println(refused.getMessage());
            if (anew) {
                logger.warn("A case that came later does not fit what was done on this ledger since; it is left out");
                return false;
            }
            throw refused;
        }
        out.print(ClosingTable.of(LedgerFigures.of(log), PrintedFigure.all()).text());
        out.flush();
        return !anew;
    }

    private boolean isYearDue(Script script, boolean casesFilledNow) {
        return switch (runner.reached(List.of(script))) {
            case END -> false;
            case MIDDLE -> true;
            case NOTHING -> casesFilledNow || holdsTheCasesOnly();
        };
    }

    /** A ledger that somebody has worked on gets no simulated year, whatever it was filled with. */
    private boolean holdsTheCasesOnly() {
        long at = 0;
        for (List<LoggedEvent> page = log.read(at, PAGE); !page.isEmpty(); page = log.read(at, PAGE)) {
            for (LoggedEvent event : page) {
                String actor = String.valueOf(event.metadata().get(EventMetadata.ACTOR));
                if (!actor.startsWith(Script.CASE_LOADER + ":") && !actor.startsWith("automation:")) {
                    return false;
                }
                at = event.position();
            }
        }
        return at > 0;
    }

    private void fillYear(Script script) {
        int all = script.lines().size();
        try {
            boolean whole = runner.run(script, () -> closed, lines -> {
                if (lines % PROGRESS_EVERY == 0 || lines == all) {
                    out.printf("  %-28s %4d of %d lines, ledger at %d%n", script.name(), lines, all, log.head());
                }
            });
            logger.info(
                    whole
                            ? "The simulated year is in the ledger"
                            : "The simulated year is continued at the next start");
        } catch (LineRefused refused) {
            out.println(refused.getMessage());
        } catch (RuntimeException failure) {
            logger.error("The simulated year stopped and is continued at the next start", failure);
        }
    }
}
