package org.changwat.command.framework;

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
import org.changwat.command.LoggedPositions;
import org.changwat.events.framework.FrameworkEvent;
import org.jspecify.annotations.Nullable;

/** One year's framework as Axon sees it; decided in {@link FrameworkDecisions} and {@link CalendarDecisions}. */
@AggregateRoot
public class EvaluationFramework {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private FrameworkState state = FrameworkState.NONE;

    /** For Axon, which folds the events in. */
    protected EvaluationFramework() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineFramework command, Clock clock, LoggedPositions log) {
        FrameworkDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(PublishFramework command, Clock clock, LoggedPositions log) {
        FrameworkDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AmendCalendar command, Clock clock, LoggedPositions log) {
        CalendarDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(DeclareNonWorkingDay command, Clock clock, LoggedPositions log) {
        CalendarDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(FrameworkEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }
}
