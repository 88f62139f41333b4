package org.changwat.command.inspection;

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
import org.changwat.events.inspection.InspectionEvent;
import org.jspecify.annotations.Nullable;

/** One visit as Axon sees it; decided in {@link VisitDecisions} and {@link VisitAmendments}. */
@AggregateRoot
public class InspectionVisit {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private VisitState state = VisitState.NONE;

    /** For Axon, which folds the events in. */
    protected InspectionVisit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordInspectionVisit command, Clock clock) {
        VisitDecisions.decide(state, command, today(clock)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AmendInspectionVisit command, Clock clock, LoggedPositions log) {
        VisitAmendments.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(FollowUpRecommendation command, Clock clock, LoggedPositions log) {
        VisitAmendments.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(InspectionEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }
}
