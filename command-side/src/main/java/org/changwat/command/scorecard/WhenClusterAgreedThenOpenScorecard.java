package org.changwat.command.scorecard;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.command.LedgerFacts;
import org.changwat.events.agreement.AgreementAgreed;
import org.changwat.events.agreement.AgreementEvent;

/** A cluster signs nothing, so its card opens once its lines are agreed; a province's waits for the signature. */
@ProcessingGroup("WhenClusterAgreedThenOpenScorecard")
public class WhenClusterAgreedThenOpenScorecard {

    private final AutomatedCommands commands;
    private final LedgerFacts facts;

    public WhenClusterAgreedThenOpenScorecard(AutomatedCommands commands, LedgerFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @EventHandler
    @DisallowReplay
    void on(AgreementAgreed event, EventMessage<?> message) {
        boolean clusters = facts.of(event.aggregateId(), AgreedTerms.NONE, AgreementEvent.class, AgreedTerms::evolve)
                .map(fact -> fact.state().isClusters())
                .orElse(false);
        if (clusters) {
            commands.send(
                    getClass(),
                    message,
                    new OpenScorecard(event.unit(), event.fiscalYear(), event.effectiveOn(), null));
        }
    }
}
