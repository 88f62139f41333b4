package org.changwat.command.plan;

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
import org.changwat.events.plan.PlanEvent;
import org.jspecify.annotations.Nullable;

/** One plan dossier as Axon sees it; decided in {@link DossierDecisions}. */
@AggregateRoot
public class PlanDossier {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private DossierState state = DossierState.NONE;

    /** For Axon, which folds the events in. */
    protected PlanDossier() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitPlan command, Clock clock, LoggedPositions log) {
        DossierDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(RecordPlanDecision command, Clock clock, LoggedPositions log) {
        DossierDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }
}
