package org.changwat.command.scorecard;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.events.scorecard.ScorecardReopened;

/** A member's final card takes no score of its cluster's; opened again, it gets those that have come to stand since. */
@ProcessingGroup("WhenScorecardReopenedThenCarryClusterScores")
public class WhenScorecardReopenedThenCarryClusterScores {

    private final AutomatedCommands commands;
    private final Cards cards;

    public WhenScorecardReopenedThenCarryClusterScores(AutomatedCommands commands, Cards cards) {
        this.commands = commands;
        this.cards = cards;
    }

    @EventHandler
    @DisallowReplay
    void on(ScorecardReopened event, EventMessage<?> message) {
        if (event.corrects() != null) {
            return;
        }
        cards.of(event.fiscalYear(), event.unit())
                .map(card -> card.terms().cluster())
                .ifPresent(
                        cluster -> cards.standingScores(event.fiscalYear(), cluster, event.unit(), event.reopenedOn())
                                .forEach(carry -> commands.send(getClass(), message, carry)));
    }
}
