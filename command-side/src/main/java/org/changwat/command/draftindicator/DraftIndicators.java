package org.changwat.command.draftindicator;

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
import org.changwat.events.draftindicator.DraftIndicatorEvent;
import org.jspecify.annotations.Nullable;

/** One unit's drafts of a year as Axon sees them; decided in {@link DraftDecisions}. */
@AggregateRoot
public class DraftIndicators {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private DraftState state = DraftState.NONE;

    /** For Axon, which folds the events in. */
    protected DraftIndicators() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitDraftIndicators command, Clock clock, LoggedPositions log, LedgerFacts facts) {
        DraftDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock), facts)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AnalyseDraftIndicators command, Clock clock, LoggedPositions log) {
        DraftDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ApproveDraftIndicators command, Clock clock, LoggedPositions log) {
        DraftDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(NotifyDraftIndicators command, Clock clock, LoggedPositions log) {
        DraftDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(DraftIndicatorEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }
}
