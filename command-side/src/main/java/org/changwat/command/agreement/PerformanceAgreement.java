package org.changwat.command.agreement;

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
import org.changwat.events.agreement.AgreementEvent;
import org.jspecify.annotations.Nullable;

/** One unit's agreement as Axon sees it; decided in {@link AgreementDecisions} and {@link NegotiationDecisions}. */
@AggregateRoot
public class PerformanceAgreement {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private AgreementState state = AgreementState.NONE;

    /** For Axon, which folds the events in. */
    protected PerformanceAgreement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeAgreement command, Clock clock, LedgerFacts facts, LoggedPositions positions) {
        Correction correction = Correction.of(command.corrects(), positions);
        AgreementDecisions.decide(state, command, correction, today(clock), facts)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AnswerNegotiationForm command, Clock clock, LedgerFacts facts, LoggedPositions positions) {
        Correction correction = Correction.of(command.corrects(), positions);
        NegotiationDecisions.decide(state, command, correction, today(clock), facts)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(DeemAgreed command, Clock clock, LedgerFacts facts) {
        NegotiationDecisions.decide(state, command, today(clock), facts).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ConcludeNegotiation command, Clock clock, LedgerFacts facts, LoggedPositions positions) {
        Correction correction = Correction.of(command.corrects(), positions);
        NegotiationDecisions.decide(state, command, correction, today(clock), facts)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(SignAgreement command, Clock clock, LedgerFacts facts, LoggedPositions positions) {
        AgreementDecisions.decide(state, command, Correction.of(command.corrects(), positions), today(clock), facts)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(AmendAgreement command, LedgerFacts facts, LoggedPositions positions) {
        AgreementDecisions.decide(state, command, facts, positions).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(FollowClusterNegotiation command, LedgerFacts facts) {
        AgreementDecisions.decide(state, command, facts).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(AgreementEvent event) {
        id = event.aggregateId();
        state = state.evolve(event);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }
}
