package org.changwat.command.scorecard;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.changwat.command.AutomatedCommands;
import org.changwat.command.scorecard.Standing.TrackScore;
import org.changwat.events.Track;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.events.scorecard.ScorecardReopened;

/**
 * A member that opens its card after its cluster was scored gets the scores that stand by then; so does one whose final card is
 * opened again, since a final card takes none.
 */
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
            cards.of(event.fiscalYear(), cluster).ifPresent(card -> carry(event, cluster, card, message));
        }
    }

    @EventHandler
    @DisallowReplay
    void on(ScorecardReopened event, EventMessage<?> message) {
        cards.of(event.fiscalYear(), event.unit())
                .map(card -> card.terms().cluster())
                .ifPresent(cluster ->
                        cards.of(event.fiscalYear(), cluster).ifPresent(card -> carry(event, cluster, card, message)));
    }

    private void carry(ScorecardEvent event, String cluster, Card clusters, EventMessage<?> message) {
        for (Line line : clusters.lines().values()) {
            for (Track track : Track.values()) {
                TrackScore score = line.standing().score(track);
                if (score != null && track != Track.FINAL) {
                    commands.send(
                            getClass(),
                            message,
                            new CarryClusterScore(
                                    event.unit(),
                                    event.fiscalYear(),
                                    line.agreed().line(),
                                    track,
                                    cluster,
                                    score.sequence(),
                                    score.score(),
                                    Nature.CHANGE,
                                    event.effectiveOn(),
                                    null));
                }
            }
        }
    }
}
