package org.changwat.command.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.changwat.command.api.CommandCatalogue.Entry;
import org.jspecify.annotations.Nullable;

/**
 * How long commands take and what becomes of them. Tags come from the catalogue, from the rules and from {@link Ending} only, so
 * that no caller can make meters without end.
 */
final class CommandMeters {

    private static final String UNKNOWN_COMMAND = "none";

    private final MeterRegistry registry;

    CommandMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    void end(Timer.Sample sample, @Nullable Entry command, CommandOutcome outcome) {
        sample.stop(Timer.builder("changwat.commands")
                .description("Commands by name and by what became of them")
                .tag("command", command == null ? UNKNOWN_COMMAND : command.name())
                .tag("outcome", Ending.of(outcome).name().toLowerCase(Locale.ROOT))
                .register(registry));
        if (outcome instanceof CommandProblem problem && problem.status() == 422 && !problem.isKeyReused()) {
            Counter.builder("changwat.rule.rejections")
                    .description("Rejections by the rule that said no")
                    .tag("code", problem.code())
                    .register(registry)
                    .increment();
        }
    }

    /** What becomes of a command. */
    enum Ending {
        ACCEPTED,
        UNCHANGED,
        REPLAYED,
        REJECTED,
        INVALID,
        DENIED,
        CONFLICT,
        UNAVAILABLE,
        UNKNOWN,
        ERROR;

        static Ending of(CommandOutcome outcome) {
            if (outcome instanceof CommandResult result) {
                return result.replayed() ? REPLAYED : result.events().isEmpty() ? UNCHANGED : ACCEPTED;
            }
            CommandProblem problem = (CommandProblem) outcome;
            return switch (problem.status()) {
                case 403 -> DENIED;
                case 404 -> problem.code().equals(CommandProblem.UNKNOWN_COMMAND) ? INVALID : REJECTED;
                case 409 -> CONFLICT;
                case 422 -> REJECTED;
                case 500 -> ERROR;
                case 503 -> problem.code().equals(CommandProblem.OUTCOME_UNKNOWN) ? UNKNOWN : UNAVAILABLE;
                default -> INVALID;
            };
        }
    }
}
