package org.changwat.command.directory;

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
import org.changwat.events.directory.ClusterSchemeAdopted;
import org.jspecify.annotations.Nullable;

/** One cluster scheme as Axon sees it; decided in {@link SchemeDecisions}. */
@AggregateRoot
public class ClusterScheme {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable Logged<ClusterSchemeAdopted> standing;

    /** For Axon, which folds the events in. */
    protected ClusterScheme() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptClusterScheme command, LedgerFacts facts, LoggedPositions log) {
        SchemeDecisions.decide(standing, command, Correction.of(command.corrects(), log), new KnownUnits(facts))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ClusterSchemeAdopted event) {
        id = event.aggregateId();
        standing = new Logged<>(event, standing == null ? 0 : standing.sequence() + 1);
    }
}
