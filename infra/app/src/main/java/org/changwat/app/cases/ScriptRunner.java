package org.changwat.app.cases;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.changwat.command.api.Actor;
import org.changwat.command.api.AutomationProgress;
import org.changwat.command.api.CommandBatch;
import org.changwat.command.api.CommandBatch.Line;
import org.changwat.command.api.CommandBatch.LineResult;
import org.changwat.command.api.CommandCatalogue;
import org.changwat.command.api.CommandProblem;
import org.changwat.command.api.RuleMessages;
import org.changwat.command.api.StrictJson;
import org.changwat.events.log.EventLog;
import tools.jackson.databind.JsonNode;

/**
 * Runs scripts: neighbouring lines of one acting account as one batch, and each batch after all that automations made of those
 * before it.
 */
final class ScriptRunner {

    private static final String CLIENT = "changwat-ledger";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventLog log;
    private final CommandBatch batch;
    private final AutomationProgress automations;
    private final ActingRoles acting;
    private final RuleMessages messages;

    ScriptRunner(
            EventLog log,
            CommandBatch batch,
            CommandCatalogue catalogue,
            AutomationProgress automations,
            RuleMessages messages) {
        this.log = log;
        this.batch = batch;
        this.automations = automations;
        this.acting = new ActingRoles(catalogue);
        this.messages = messages;
    }

    /**
     * Runs a script to its end.
     *
     * @param stopped asked before each line whether to leave the rest for the next start
     * @param done told how many lines are through, after each
     * @return false where it was stopped
     * @throws LineRefused by the first line that is not accepted
     */
    boolean run(Script script, BooleanSupplier stopped, IntConsumer done) {
        List<Actor> actors =
                script.lines().stream().map(line -> actorOf(script, line)).toList();
        AtomicInteger through = new AtomicInteger();
        int from = 0;
        while (from < actors.size() && !stopped.getAsBoolean()) {
            int to = from + 1;
            while (to < actors.size() && actors.get(to).equals(actors.get(from))) {
                to++;
            }
            settle();
            batch.run(
                    lines(script, from, to, stopped),
                    actors.get(from),
                    CLIENT,
                    script.simulated(),
                    !script.simulated(),
                    result -> {
                        requireAccepted(script, result);
                        done.accept(through.incrementAndGet());
                    });
            if (through.get() < to) {
                return false;
            }
            from = to;
        }
        settle();
        return from == actors.size();
    }

    /** Whether a script was begun and not finished, or whether it was finished, by the keys of its outermost lines. */
    Reached reached(List<Script> scripts) {
        Script first = scripts.get(0);
        Script last = scripts.get(scripts.size() - 1);
        if (stands(last, last.last())) {
            return Reached.END;
        }
        return stands(first, first.first()) ? Reached.MIDDLE : Reached.NOTHING;
    }

    /** How far the ledger holds a list of scripts. */
    enum Reached {
        NOTHING,
        MIDDLE,
        END
    }

    private boolean stands(Script script, byte[] line) {
        JsonNode json = StrictJson.parse(line);
        return !log.ofIdempotencyKey(
                        acting.of(script, json).id(), json.path("key").asString())
                .isEmpty();
    }

    private Actor actorOf(Script script, byte[] line) {
        return acting.of(script, StrictJson.parse(line));
    }

    private void settle() {
        automations.awaitCaughtUp(log.head(), PATIENCE);
    }

    private void requireAccepted(Script script, LineResult result) {
        if (result.outcome() instanceof CommandProblem problem) {
            throw new LineRefused(script, result, problem, messages);
        }
    }

    private static Iterator<Line> lines(Script script, int from, int to, BooleanSupplier stopped) {
        return IntStream.range(from, to)
                .takeWhile(at -> !stopped.getAsBoolean())
                .mapToObj(at -> new Line(at + 1L, script.lines().get(at)))
                .iterator();
    }
}
