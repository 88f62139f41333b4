package org.changwat.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.changwat.events.EventMetadata;

/**
 * Sends what an automation orders, as {@code automation:<name>}, in the name of the event that set it off.
 *
 * <p>Each command is decided and appended in a unit of work of its own: inside the processor's, Axon would hold its events back
 * until the whole batch commits, and one lost race would undo the others.
 */
public class AutomatedCommands {

    private static final int TRIES = 8;

    private final CommandGateway gateway;

    public AutomatedCommands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends and waits. A lost race is decided again; what lasts, such as a rejection, reaches the caller, so that the event is
     * tried again or set aside.
     */
    public void send(Class<?> automation, EventMessage<?> trigger, Command command) {
        UnitOfWork<?> processors = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        if (processors != null) {
            CurrentUnitOfWork.clear(processors);
        }
        try {
            decide(command, metadata(automation, trigger, command));
        } finally {
            if (processors != null) {
                CurrentUnitOfWork.set(processors);
            }
        }
    }

    /**
     * As {@link #send}, where the aggregate may not exist yet and will catch up when it does.
     *
     * @return whether there was an aggregate to send it to
     */
    public boolean sendIfPresent(Class<?> automation, EventMessage<?> trigger, Command command) {
        try {
            send(automation, trigger, command);
            return true;
        } catch (AggregateNotFoundException | UnknownAggregate missing) {
            return false;
        }
    }

    private void decide(Command command, Map<String, Object> metadata) {
        for (int attempt = 1; ; attempt++) {
            try {
                gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
                return;
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !Failures.isLostRace(Failures.of(failure))) {
                    throw failure;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextLong(1, 10L * attempt + 1)));
            }
        }
    }

    private static Map<String, Object> metadata(Class<?> automation, EventMessage<?> trigger, Command command) {
        MetaData origin = trigger.getMetaData();
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(EventMetadata.ACTOR, "automation:" + automation.getSimpleName());
        metadata.put(EventMetadata.ROLES, List.of());
        metadata.put(
                EventMetadata.CORRELATION_ID,
                origin.getOrDefault(EventMetadata.CORRELATION_ID, trigger.getIdentifier()));
        metadata.put(EventMetadata.CAUSATION_ID, trigger.getIdentifier());
        metadata.put(EventMetadata.COMMAND, command.getClass().getSimpleName());
        Object simulated = origin.get(EventMetadata.SIMULATED);
        if (simulated != null) {
            metadata.put(EventMetadata.SIMULATED, simulated);
        }
        Object reason = command.reason() == null ? origin.get(EventMetadata.REASON) : command.reason();
        if (reason != null) {
            metadata.put(EventMetadata.REASON, reason);
        }
        return metadata;
    }
}
