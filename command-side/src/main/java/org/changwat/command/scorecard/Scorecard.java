package org.changwat.command.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LoggedPositions;
import org.changwat.events.EventMetadata;
import org.changwat.events.scorecard.ScorecardEvent;
import org.jspecify.annotations.Nullable;

/**
 * One unit's year as Axon sees it: hands each command to the pure decision on the {@link Card}, applies what was decided, and
 * folds it in. Nothing is decided here.
 */
@AggregateRoot
public class Scorecard {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private Card card = Card.UNOPENED;

    /** For the framework, which folds the events in. */
    protected Scorecard() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenScorecard command, LedgerFacts facts, Clock clock) {
        apply(Opening.decide(card, command, facts, occasion(null, clock, at -> Optional.empty())));
    }

    @CommandHandler
    void handle(
            SubmitMilestone command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(MilestoneDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            VerifyMilestone command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(MilestoneDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            ReturnMilestone command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(MilestoneDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            WithdrawMilestone command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(MilestoneDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            ReportMeasurement command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(MeasurementDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            RecordSurveyResult command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions,
            LedgerFacts facts) {
        apply(SourcedResults.decide(
                card,
                command,
                YearTerms.of(facts, command.fiscalYear()).catalogue(),
                occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            RecordDisbursement command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(SourcedResults.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            AssessIndicator command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(AssessmentDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            SubmitSelfAssessment command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(ReportDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            ReceivePaperSet command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(ReportDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            ReturnSelfAssessment command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(ReportDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            AcceptSelfAssessment command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(ReportDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            WaivePenalty command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(Closing.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            AnnounceScores command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(ContestDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            ContestScore command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(ContestDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            ResolveContest command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(ContestDecisions.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(CarryClusterScore command) {
        apply(CardDecisions.decide(card, command));
    }

    @CommandHandler
    void handle(AmendScorecard command) {
        apply(CardDecisions.decide(card, command));
    }

    @CommandHandler
    void handle(AmendCardCalendar command) {
        apply(CardDecisions.decide(card, command));
    }

    @CommandHandler
    void handle(
            FinalizeScorecard command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions,
            LedgerFacts facts) {
        apply(Closing.decide(card, command, UndecidedChanges.of(facts, card), occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            RecordCommissionApproval command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(Closing.decide(card, command, occasion(actor, clock, positions)));
    }

    @CommandHandler
    void handle(
            ReopenScorecard command,
            @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor,
            Clock clock,
            LoggedPositions positions) {
        apply(Closing.decide(card, command, occasion(actor, clock, positions)));
    }

    @EventSourcingHandler
    void on(ScorecardEvent event, @MetaDataValue(EventMetadata.ACTOR) @Nullable String actor) {
        id = event.aggregateId();
        card = card.evolve(event, actor);
    }

    private static Occasion occasion(@Nullable String actor, Clock clock, LoggedPositions positions) {
        return new Occasion(actor, LocalDate.now(clock.withZone(BANGKOK)), positions);
    }

    private static void apply(List<ScorecardEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
