package org.changwat.command.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.changwat.events.DomainEvent;
import org.changwat.events.Warning;
import org.changwat.events.log.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Brings back what a command's unit of work wrote. Axon answers a command before its events are appended, so the receipt is taken
 * once that unit of work has committed and kept under the command's id until the gate asks for it.
 */
final class Receipts {

    private static final String WARNINGS = "org.changwat.command.api.Warnings";

    private final Map<String, Written> expected = new ConcurrentHashMap<>();

    /** Listens on the command bus, for the receipts, and on the event store, for the warnings inside the events. */
    void listen(Configurer configurer) {
        configurer.onInitialize(axon -> axon.onStart(Phase.INSTRUCTION_COMPONENTS, () -> {
            axon.commandBus().registerHandlerInterceptor(this::handle);
            axon.eventBus().registerDispatchInterceptor(Receipts::collectWarnings);
        }));
    }

    /** Announces a command whose receipt will be asked for. */
    void expect(String commandId) {
        expected.put(commandId, Written.NOTHING);
    }

    /** What it wrote, {@link Written#NOTHING} where it changed nothing or failed; asked for once. */
    Written take(String commandId) {
        Written written = expected.remove(commandId);
        return written == null ? Written.NOTHING : written;
    }

    private @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (Rehearsed.isAskedFor(unit.getMessage().getMetaData())) {
            chain.proceed();
            throw new Rehearsed();
        }
        String id = unit.getMessage().getIdentifier();
        if (expected.containsKey(id)) {
            unit.afterCommit(committed -> {
                Receipt receipt = committed.root().getResource(Receipt.KEY);
                List<Warning> warnings = committed.root().getOrDefaultResource(WARNINGS, List.of());
                if (receipt != null) {
                    expected.replace(id, new Written(receipt, warnings));
                }
            });
        }
        return chain.proceed();
    }

    private static BiFunction<Integer, EventMessage<?>, EventMessage<?>> collectWarnings(
            List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            List<Warning> warnings =
                    CurrentUnitOfWork.get().root().getOrComputeResource(WARNINGS, key -> new ArrayList<>());
            for (EventMessage<?> event : events) {
                if (event.getPayload() instanceof DomainEvent payload) {
                    warnings.addAll(payload.warnings());
                }
            }
        }
        return (index, event) -> event;
    }

    /**
     * What one command wrote.
     *
     * @param receipt null where it wrote nothing
     */
    record Written(@Nullable Receipt receipt, List<Warning> warnings) {

        static final Written NOTHING = new Written(null, List.of());

        Written {
            warnings = List.copyOf(warnings);
        }
    }
}
