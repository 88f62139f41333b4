package org.changwat.command.changerequest;

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
import org.changwat.command.Correction;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LoggedPositions;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.jspecify.annotations.Nullable;

/** One change request as Axon sees it; decided in {@link RequestDecisions} and {@link PathDecisions}. */
@AggregateRoot
public class IndicatorChangeRequest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private RequestState state = RequestState.NONE;

    /** For Axon, which folds the events in. */
    protected IndicatorChangeRequest() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestIndicatorChange command, Clock clock, LedgerFacts facts, LoggedPositions log) {
        RequestDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock), facts)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(DecideIndicatorChange command, Clock clock, LedgerFacts facts, LoggedPositions log) {
        RequestDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock), facts)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AnalyseIndicatorChange command, Clock clock, LoggedPositions log) {
        PathDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ConsultIndicatorHost command, Clock clock, LoggedPositions log) {
        PathDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RecordHostOpinion command, Clock clock, LoggedPositions log) {
        PathDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(NotifyIndicatorChange command, Clock clock, LoggedPositions log) {
        PathDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(WithdrawIndicatorChange command, Clock clock, LoggedPositions log) {
        PathDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ChangeRequestEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }
}
