package org.changwat.command.incentive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.changwat.events.incentive.IncentiveEvent;
import org.jspecify.annotations.Nullable;

/** One year's incentives as Axon sees them; decided in {@link AllocationDecisions}. */
@AggregateRoot
public class IncentiveAllocation {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private AllocationState state = AllocationState.NONE;

    /** For Axon, which folds the events in. */
    protected IncentiveAllocation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AllocateIncentives command, Clock clock, CitedEvents cited) {
        AllocationDecisions.decide(state, command, cited, LocalDate.now(clock.withZone(BANGKOK)))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(IncentiveEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }
}
