package org.changwat.command.nationalreport;

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
import org.changwat.events.nationalreport.NationalProjectEvent;
import org.jspecify.annotations.Nullable;

/** One project as Axon sees it; decided in {@link ProjectDecisions}. */
@AggregateRoot
public class NationalProject {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private ProjectState state = ProjectState.NONE;

    /** For Axon, which folds the events in. */
    protected NationalProject() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterProject command, Clock clock, LoggedPositions log) {
        ProjectDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ReportQuarter command, Clock clock, LoggedPositions log) {
        ProjectDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(NationalProjectEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }
}
