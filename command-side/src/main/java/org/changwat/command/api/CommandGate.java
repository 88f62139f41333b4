package org.changwat.command.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.changwat.command.Command;
import org.changwat.command.Failures;
import org.changwat.command.RuleBroken;
import org.changwat.command.UnknownAggregate;
import org.changwat.command.api.CommandCatalogue.Entry;
import org.changwat.command.api.Receipts.Written;
import org.changwat.events.EventMetadata;
import org.changwat.events.log.AppendOutcomeUnknownException;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.IdempotencyKeyTakenException;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.log.Receipt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way in for a command, whoever brings it: known, permitted, well-formed, not a repetition, then decided by its aggregate.
 * Whatever a caller sends is answered, never thrown.
 */
public class CommandGate {

    private static final Logger log = LoggerFactory.getLogger(CommandGate.class);

    /** Decisions of one command: the first, and three more after lost races. */
    private static final int DECISIONS = 4;

    /** Looks for a commit whose append was not answered, and the pause between them. */
    private static final int LOOKS = 4;

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(250);

    /** Visible ASCII, so that a key looks the same in a header, in a log line and in the log. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final CommandCatalogue catalogue;
    private final CommandBus bus;
    private final Receipts receipts;
    private final EventLog events;
    private final CommandMeters meters;
    private final EvidenceFiles files;
    private final CommandPermissions permissions;

    CommandGate(
            CommandCatalogue catalogue,
            CommandBus bus,
            Receipts receipts,
            EventLog events,
            CommandMeters meters,
            EvidenceFiles files,
            CommandPermissions permissions) {
        this.catalogue = catalogue;
        this.bus = bus;
        this.receipts = receipts;
        this.events = events;
        this.meters = meters;
        this.files = files;
        this.permissions = permissions;
    }

    /** Decides one command and waits until what it leads to is durable. */
    public CommandOutcome handle(CommandEnvelope envelope) {
        var sample = meters.begin();
        Entry entry = catalogue.find(envelope.command());
        CommandOutcome outcome = outcome(entry, envelope, this::once);
        meters.end(sample, entry, outcome);
        return outcome;
    }

    /**
     * Decides one command as if it were sent, and writes nothing: whoever imports many wants to know first. An accepted one bears no
     * position; another answer may come when it is sent, for then others may have gone before it.
     */
    public CommandOutcome rehearse(CommandEnvelope envelope) {
        Entry entry = catalogue.find(envelope.command());
        return outcome(entry, envelope, request -> {
            Throwable failure = dispatch(request.message().andMetaData(Map.of(Rehearsed.ASKED_FOR, "true")));
            return failure instanceof Rehearsed || failure == null
                    ? new CommandResult(request.commandId(), request.aggregateId(), 0, List.of(), List.of(), false)
                    : unwritten(request, failure);
        });
    }

    private CommandOutcome outcome(
            @Nullable Entry entry, CommandEnvelope envelope, Function<Request, CommandOutcome> decision) {
        try {
            if (entry == null) {
                return CommandProblem.of(
                        404, CommandProblem.UNKNOWN_COMMAND, Map.of("command", shortened(envelope.command())));
            }
            CommandProblem denial = denial(entry, envelope.actor());
            if (denial != null) {
                permissions.denied(envelope.actor(), entry.name(), Subject.of(envelope.body()), denial.code());
                return denial;
            }
            Request request = Request.of(entry, envelope);
            Optional<String> refusal = permissions.refusal(entry, envelope.body(), envelope.actor());
            if (refusal.isPresent()) {
                permissions.denied(envelope.actor(), entry.name(), request.aggregateId(), refusal.get());
                return CommandProblem.of(
                        403, refusal.get(), Map.of("command", entry.name(), "aggregate", request.aggregateId()));
            }
            CommandProblem missing = missing(request.command());
            return missing == null ? decision.apply(request) : missing;
        } catch (Unacceptable unacceptable) {
            return unacceptable.problem();
        } catch (RuntimeException failure) {
            return refused(null, Failures.of(failure));
        }
    }

    private static @Nullable CommandProblem denial(Entry entry, Actor actor) {
        if (entry.automationOnly()) {
            return CommandProblem.of(403, "access.automation-only", Map.of("command", entry.name()));
        }
        return actor.maySend(entry.roles())
                ? null
                : CommandProblem.of(
                        403,
                        "access.denied",
                        Map.of("command", entry.name(), "roles", String.join(", ", entry.roles())));
    }

    /** A record cites only files that are here; a letter without a file is evidence too (domain rule 18). */
    private @Nullable CommandProblem missing(Command command) {
        List<String> missing = CitedFiles.in(command).stream()
                .filter(sha256 -> !files.holds(sha256))
                .toList();
        return missing.isEmpty()
                ? null
                : CommandProblem.of(422, "evidence.not-stored", Map.of("sha256", String.join(", ", missing)));
    }

    /**
     * Decides a command unless its key was used. A repetition that comes while the first is being decided finds the key free, and
     * then an aggregate that has moved on: so whatever wrote nothing looks under the key again before it is answered.
     */
    private CommandOutcome once(Request request) {
        CommandOutcome earlier = earlier(request);
        if (earlier != null) {
            return earlier;
        }
        CommandOutcome outcome = decide(request);
        boolean wrote =
                outcome instanceof CommandResult result && !result.events().isEmpty();
        if (wrote || outcome.status() >= 500) {
            return outcome;
        }
        CommandOutcome first = earlier(request);
        return first == null ? outcome : first;
    }

    /** The answer that stands under the request's key, or null where it has none or the key is free. */
    private @Nullable CommandOutcome earlier(Request request) {
        if (request.key() == null) {
            return null;
        }
        List<LoggedEvent> commit = events.ofIdempotencyKey(request.actor().id(), request.key());
        return commit.isEmpty() ? null : request.answerFrom(commit);
    }

    private CommandOutcome decide(Request request) {
        for (int decision = 1; ; decision++) {
            receipts.expect(request.commandId());
            Throwable failure = dispatch(request.message());
            Written written = receipts.take(request.commandId());
            if (failure == null) {
                return accepted(request, written);
            }
            if (!Failures.isLostRace(failure) || decision == DECISIONS) {
                return refused(request, failure);
            }
            LockSupport.parkNanos(
                    TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(500, 8_000L * decision)));
        }
    }

    private @Nullable Throwable dispatch(CommandMessage<Command> message) {
        FutureCallback<Command, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        CommandResultMessage<?> result = callback.getResult();
        return result.isExceptional() ? Failures.of(result.exceptionResult()) : null;
    }

    private CommandOutcome accepted(Request request, Written written) {
        Receipt receipt = written.receipt();
        String aggregate = request.aggregateId();
        if (receipt != null) {
            return new CommandResult(
                    request.commandId(), aggregate, receipt.position(), receipt.events(), written.warnings(), false);
        }
        List<LoggedEvent> history = events.ofAggregate(aggregate);
        long position = history.isEmpty() ? 0 : history.get(history.size() - 1).position();
        return new CommandResult(request.commandId(), aggregate, position, List.of(), List.of(), false);
    }

    /** Why a rehearsed command would not be accepted. */
    private CommandOutcome unwritten(Request request, Throwable failure) {
        return Failures.isUnknownAggregate(failure) ? unknown(request.aggregateId()) : refused(null, failure);
    }

    private CommandOutcome refused(@Nullable Request request, Throwable failure) {
        if (failure instanceof RuleBroken broken) {
            if (request != null && broken.isOfOwnWork()) {
                permissions.denied(request.actor(), request.name(), request.aggregateId(), broken.code());
            }
            return CommandProblem.of(422, broken.code(), broken.facts());
        }
        if (failure instanceof UnknownAggregate unknown) {
            return unknown(unknown.aggregateId());
        }
        if (request != null && Failures.isUnknownAggregate(failure)) {
            return unknown(request.aggregateId());
        }
        if (request != null && failure instanceof IdempotencyKeyTakenException) {
            CommandOutcome first = settled(request);
            return first == null ? conflict(request) : first;
        }
        if (request != null && failure instanceof AppendOutcomeUnknownException) {
            CommandOutcome first = settled(request);
            return first == null ? CommandProblem.later(CommandProblem.OUTCOME_UNKNOWN, Map.of()) : first;
        }
        if (request != null && Failures.isLostRace(failure)) {
            return conflict(request);
        }
        if (Failures.isUnavailable(failure)) {
            log.warn("The ledger is not available: {}", failure.toString());
            return CommandProblem.later("ledger.unavailable", Map.of());
        }
        return internal(failure);
    }

    private static CommandProblem unknown(String aggregate) {
        return CommandProblem.of(404, "aggregate.unknown", Map.of("aggregate", aggregate));
    }

    private static CommandProblem conflict(Request request) {
        return CommandProblem.of(409, "ledger.conflict", Map.of("aggregate", request.aggregateId()));
    }

    /** A failure of our own: told apart by an id that the server's log holds too, and nothing of it is shown. */
    static CommandProblem internal(Throwable failure) {
        String id = UUID.randomUUID().toString();
        log.error("Failure {}", id, failure);
        return CommandProblem.of(500, "ledger.internal", Map.of("id", id));
    }

    /** Looks whether a commit stands under the request's key, for a while; null where none shows or there is no key. */
    private @Nullable CommandOutcome settled(Request request) {
        for (int look = 0; request.key() != null && look < LOOKS; look++) {
            if (look > 0) {
                LockSupport.parkNanos(LOOK_EVERY);
            }
            try {
                CommandOutcome first = earlier(request);
                if (first != null) {
                    return first;
                }
            } catch (RuntimeException failure) {
                if (!Failures.isUnavailable(Failures.of(failure))) {
                    throw failure;
                }
            }
        }
        return null;
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100);
    }

    /**
     * A bound command on its way.
     *
     * @param commandId one for all its decisions
     * @param digest of the body, which makes a repetition known
     */
    private record Request(
            String name,
            Command command,
            String commandId,
            String aggregateId,
            @Nullable String key,
            String digest,
            Actor actor,
            String client,
            boolean simulated) {

        static Request of(Entry entry, CommandEnvelope envelope) {
            String key = envelope.key();
            if (key != null && !KEY.matcher(key).matches()) {
                throw new Unacceptable(CommandProblem.of(400, "idempotency.key-invalid"));
            }
            Command command = CommandBinder.bind(entry.type(), envelope.body());
            return new Request(
                    entry.name(),
                    command,
                    UUID.randomUUID().toString(),
                    command.aggregateId(),
                    key,
                    CanonicalBody.digest(entry.type(), envelope.body()),
                    envelope.actor(),
                    envelope.client(),
                    envelope.simulated());
        }

        CommandMessage<Command> message() {
            Map<String, Object> metadata = new HashMap<>();
            metadata.put(EventMetadata.ACTOR, actor.id());
            metadata.put(EventMetadata.ROLES, actor.roles());
            metadata.put(EventMetadata.CORRELATION_ID, commandId);
            metadata.put(EventMetadata.CAUSATION_ID, commandId);
            metadata.put(EventMetadata.COMMAND_ID, commandId);
            metadata.put(EventMetadata.COMMAND, name);
            metadata.put(EventMetadata.CLIENT, client);
            if (command.reason() != null) {
                metadata.put(EventMetadata.REASON, command.reason());
            }
            if (key != null) {
                metadata.put(EventMetadata.IDEMPOTENCY_KEY, key);
                metadata.put(EventMetadata.BODY_DIGEST, digest);
            }
            if (simulated) {
                metadata.put(EventMetadata.SIMULATED, "true");
            }
            return new GenericCommandMessage<>(
                    new GenericMessage<>(commandId, command, metadata),
                    command.getClass().getName());
        }

        /** The first result again, out of its commit; or a refusal where the key came with something else. */
        CommandOutcome answerFrom(List<LoggedEvent> commit) {
            Map<String, Object> metadata = commit.get(0).metadata();
            if (!name.equals(metadata.get(EventMetadata.COMMAND))
                    || !digest.equals(metadata.get(EventMetadata.BODY_DIGEST))) {
                return CommandProblem.of(422, CommandProblem.KEY_REUSED, Map.of("key", String.valueOf(key)));
            }
            String first = String.valueOf(metadata.get(EventMetadata.COMMAND_ID));
            return new CommandResult(
                    first,
                    commit.get(0).aggregateId(),
                    commit.get(commit.size() - 1).position(),
                    commit.stream()
                            .map(event -> new Receipt.Entry(event.type(), event.position()))
                            .toList(),
                    commit.stream()
                            .flatMap(event -> event.payload().warnings().stream())
                            .toList(),
                    !first.equals(commandId));
        }
    }
}
