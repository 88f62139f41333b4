package org.changwat.command.scorecard;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.changwat.command.AutomatedCommands;
import org.changwat.events.Track;
import org.changwat.events.scorecard.ScoreRecorded;

/**
 * A cluster's line is scored once and lands on every member. A member whose card is not open yet gets the score when it opens
 * ({@link WhenScorecardOpenedThenCarryClusterScores}).
 */
@ProcessingGroup("WhenClusterScoreRecordedThenCarryToMembers")
public class WhenClusterScoreRecordedThenCarryToMembers {

    private final AutomatedCommands commands;
    private final Cards cards;

    public WhenClusterScoreRecordedThenCarryToMembers(AutomatedCommands commands, Cards cards) {
        this.commands = commands;
        this.cards = cards;
    }

    @EventHandler
    @DisallowReplay
    void on(ScoreRecorded event, @SequenceNumber long sequence, EventMessage<?> message) {
        if (event.track() == Track.FINAL) {
            return;
        }
        for (String member : cards.membersOf(event.fiscalYear(), event.unit())) {
            if (cards.isOpen(event.fiscalYear(), member)) {
                commands.send(getClass(), message, carry(member, event, sequence));
            }
        }
    }

    private static CarryClusterScore carry(String member, ScoreRecorded event, long sequence) {
        return new CarryClusterScore(
                member,
                event.fiscalYear(),
                event.line(),
                event.track(),
                event.unit(),
                sequence,
                event.to(),
                event.nature(),
                event.effectiveOn(),
                null);
    }
}
