package org.changwat.command.scorecard;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.events.scorecard.ScorecardOpened;

/** A member that opens its card after its cluster was scored gets the scores that stand by then. */
@ProcessingGroup("WhenScorecardOpenedThenCarryClusterScores")
public class WhenScorecardOpenedThenCarryClusterScores {

    private final AutomatedCommands commands;
    private final Cards cards;

    public WhenScorecardOpenedThenCarryClusterScores(AutomatedCommands commands, Cards cards) {
        this.commands = commands;
        this.cards = cards;
    }

    @EventHandler
    @DisallowReplay
    void on(ScorecardOpened event, EventMessage<?> message) {
        String cluster = event.cluster();
        if (cluster != null) {
            cards.standingScores(event.fiscalYear(), cluster, event.unit(), event.effectiveOn())
                    .forEach(carry -> commands.send(getClass(), message, carry));
        }
    }
}
