package org.changwat.command.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
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
import org.changwat.events.Ids;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.jspecify.annotations.Nullable;

/** One inspection round as Axon sees it; decided in {@link RoundDecisions} and {@link OverviewDecisions}. */
@AggregateRoot
public class InspectionRound {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** More than any year has; the id of a round says which it is. */
    private static final int LAST_ROUND = 12;

    @AggregateIdentifier
    private @Nullable String id;

    private RoundState state = RoundState.NONE;

    /** For Axon, which folds the events in. */
    protected InspectionRound() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlanInspectionRound command, LedgerFacts facts, LoggedPositions log) {
        apply(RoundDecisions.decide(
                state, command, Correction.of(command.corrects(), log), otherRounds(command, facts)));
    }

    @CommandHandler
    void handle(AssignInspector command, Clock clock, LoggedPositions log) {
        apply(RoundDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock)));
    }

    @CommandHandler
    void handle(SelectProjectForInspection command, Clock clock, LoggedPositions log) {
        apply(RoundDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock)));
    }

    @CommandHandler
    void handle(FileRegionReport command, Clock clock, LoggedPositions log) {
        apply(RoundDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock)));
    }

    @CommandHandler
    void handle(ReturnRegionReport command, Clock clock, LoggedPositions log) {
        apply(RoundDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock)));
    }

    @CommandHandler
    void handle(CompileOverview command, Clock clock, LoggedPositions log) {
        apply(OverviewDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock)));
    }

    @CommandHandler
    void handle(ForwardOverview command, Clock clock, LoggedPositions log) {
        apply(OverviewDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock)));
    }

    @CommandHandler
    void handle(RecordCommitteeResolution command, Clock clock, LoggedPositions log) {
        apply(OverviewDecisions.decide(state, command, Correction.of(command.corrects(), log), today(clock)));
    }

    @EventSourcingHandler
    void on(InspectionRoundEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }

    private static int otherRounds(PlanInspectionRound command, LedgerFacts facts) {
        return (int) IntStream.rangeClosed(1, LAST_ROUND)
                .filter(round -> round != command.round())
                .mapToObj(round -> Ids.inspectionRound(command.fiscalYear(), round))
                .filter(round -> facts.of(round, false, InspectionRoundEvent.class, (known, event) -> true)
                        .isPresent())
                .count();
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }

    private static void apply(List<InspectionRoundEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
