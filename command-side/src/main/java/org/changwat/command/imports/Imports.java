package org.changwat.command.imports;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.changwat.command.api.Actor;
import org.changwat.command.api.CommandBatch;
import org.changwat.command.api.CommandBatch.Line;
import org.changwat.command.api.CommandEnvelope;
import org.changwat.command.api.CommandGate;
import org.changwat.command.api.CommandOutcome;
import org.changwat.command.api.CommandProblem;
import org.changwat.command.api.CommandResult;
import org.changwat.command.imports.Planned.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rehearses and sends the commands of a plan. */
final class Imports {

    static final String CLIENT = "import";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CommandGate gate;
    private final CommandBatch batch;

    Imports(CommandGate gate, CommandBatch batch) {
        this.gate = gate;
        this.batch = batch;
    }

    /**
     * What became of one command.
     *
     * @param position of what it wrote; 0 in a rehearsal
     * @param faults empty where it was accepted
     */
    record Outcome(Planned planned, long position, List<Fault> faults) {}

    /** Decides every command by what the ledger holds now, and writes nothing. Commands of the file do not see each other. */
    void rehearse(Plan plan, Actor actor, Consumer<Outcome> told) {
        for (Planned planned : plan.commands()) {
            told.accept(outcome(
                    planned,
                    gate.rehearse(new CommandEnvelope(planned.command(), null, planned.body(), actor, CLIENT, false))));
        }
    }

    /**
     * Sends the commands, as a batch does.
     *
     * @param digest of the file; it makes the idempotency keys, so that sending the file again repeats nothing
     */
    void send(Plan plan, String digest, Actor actor, Consumer<Outcome> told) {
        Iterator<Line> lines = IntStream.range(0, plan.commands().size())
                .mapToObj(i -> line(plan.commands().get(i), i, digest))
                .iterator();
        batch.run(
                lines,
                actor,
                CLIENT,
                false,
                false,
                result -> told.accept(outcome(plan.commands().get((int) result.line() - 1), result.outcome())));
    }

    private static Line line(Planned planned, int number, String digest) {
        ObjectNode line = JSON.createObjectNode();
        line.put("command", planned.command());
        line.put("key", "import/" + digest + "/" + number);
        line.set("body", planned.body());
        return new Line(number + 1L, JSON.writeValueAsString(line).getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome outcome(Planned planned, @Nullable CommandOutcome outcome) {
        if (outcome instanceof CommandProblem problem) {
            return new Outcome(planned, 0, faults(planned, problem));
        }
        return new Outcome(planned, outcome instanceof CommandResult result ? result.position() : 0, List.of());
    }

    private static List<Fault> faults(Planned planned, CommandProblem problem) {
        if (problem.violations().isEmpty()) {
            return List.of(Fault.of(planned.rows().get(0), "", problem.code(), problem.facts()));
        }
        return problem.violations().stream()
                .map(violation -> {
                    Place place = planned.placeOf(violation.pointer());
                    return Fault.of(place.row(), place.column(), violation.code(), violation.facts());
                })
                .toList();
    }
}
