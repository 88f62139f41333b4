package org.changwat.command.directory;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.changwat.command.Correction;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LoggedPositions;
import org.changwat.events.directory.UnitEvent;
import org.jspecify.annotations.Nullable;

/** One unit as Axon sees it; decided in {@link UnitDecisions}. A unit of the reference data needs no registration. */
@AggregateRoot
public class RegisteredUnit {

    @AggregateIdentifier
    private @Nullable String id;

    /** Null until the first event, when the code shows what the reference data know. */
    private @Nullable UnitState state;

    /** For Axon, which folds the events in. */
    protected RegisteredUnit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterUnit command, LedgerFacts facts, LoggedPositions log) {
        UnitDecisions.decide(
                        standing(command.code()),
                        command,
                        Correction.of(command.corrects(), log),
                        new KnownUnits(facts))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AmendUnit command, LedgerFacts facts, LoggedPositions log) {
        UnitDecisions.decide(
                        standing(command.code()),
                        command,
                        Correction.of(command.corrects(), log),
                        new KnownUnits(facts))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(UnitEvent event) {
        id = event.aggregateId();
        state = standing(event.code()).evolve(event);
    }

    private UnitState standing(String code) {
        return state == null ? UnitState.of(code) : state;
    }
}
