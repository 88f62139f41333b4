package org.changwat.command.scorecard;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.events.scorecard.ScorecardAmended;

/**
 * A cluster's line that joins a member's card by an amendment may have been scored on the cluster's card before; its scores come after
 * it. Those that arrived already change nothing.
 */
@ProcessingGroup("WhenScorecardAmendedThenCarryClusterScores")
public class WhenScorecardAmendedThenCarryClusterScores {

    private final AutomatedCommands commands;
    private final Cards cards;

    public WhenScorecardAmendedThenCarryClusterScores(AutomatedCommands commands, Cards cards) {
        this.commands = commands;
        this.cards = cards;
    }

    @EventHandler
    @DisallowReplay
    void on(ScorecardAmended event, EventMessage<?> message) {
        cards.of(event.fiscalYear(), event.unit())
                .map(card -> card.terms().cluster())
                .ifPresent(
                        cluster -> cards.standingScores(event.fiscalYear(), cluster, event.unit(), event.effectiveOn())
                                .forEach(carry -> commands.send(getClass(), message, carry)));
    }
}
