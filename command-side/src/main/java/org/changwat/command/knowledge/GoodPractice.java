package org.changwat.command.knowledge;

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
import org.changwat.command.Logged;
import org.changwat.command.LoggedPositions;
import org.changwat.events.knowledge.GoodPracticePublished;
import org.jspecify.annotations.Nullable;

/** One good practice as Axon sees it; decided in {@link KnowledgeDecisions}. */
@AggregateRoot
public class GoodPractice {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable Logged<GoodPracticePublished> standing;

    /** For Axon, which folds the events in. */
    protected GoodPractice() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PublishGoodPractice command, Clock clock, LoggedPositions log, LedgerFacts facts) {
        KnowledgeDecisions.decide(standing, command, Correction.of(command.corrects(), log), today(clock), facts)
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(GoodPracticePublished event) {
        id = event.aggregateId();
        standing = new Logged<>(event, standing == null ? 0 : standing.sequence() + 1);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }
}
