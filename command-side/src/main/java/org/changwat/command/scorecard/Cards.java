package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.changwat.command.LedgerFacts;
import org.changwat.command.scorecard.Standing.TrackScore;
import org.changwat.events.Ids;
import org.changwat.events.Track;
import org.changwat.events.scorecard.ScoreRecorded.Nature;
import org.changwat.events.scorecard.ScorecardEvent;

/** Other units' cards as the log holds them, for automations that move scores from one to another. */
public class Cards {

    private final LedgerFacts facts;
    private final Map<String, List<String>> members = new ConcurrentHashMap<>();
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    public Cards(LedgerFacts facts) {
        this.facts = facts;
    }

    /** The card of a unit, or empty where none is open. */
    Optional<Card> of(int fiscalYear, String unit) {
        return facts.of(
                        Ids.scorecard(fiscalYear, unit),
                        Card.UNOPENED,
                        ScorecardEvent.class,
                        (card, event) -> card.evolve(event, null))
                .map(LedgerFacts.Fact::state);
    }

    /** Whether a unit's card is open; one that is open stays so, and is remembered. */
    boolean isOpen(int fiscalYear, String unit) {
        String card = Ids.scorecard(fiscalYear, unit);
        if (!open.contains(card) && of(fiscalYear, unit).isPresent()) {
            open.add(card);
        }
        return open.contains(card);
    }

    /** The members a unit's scores are carried to, none but for a cluster; a card never changes them, so they are kept. */
    List<String> membersOf(int fiscalYear, String unit) {
        return members.computeIfAbsent(
                Ids.scorecard(fiscalYear, unit),
                id -> of(fiscalYear, unit).map(card -> card.terms().members()).orElse(List.of()));
    }

    /** What brings a cluster's scores, as they stand on its card, to a member's; none before the cluster's card is open. */
    List<CarryClusterScore> standingScores(int fiscalYear, String cluster, String member, LocalDate effectiveOn) {
        List<CarryClusterScore> carried = new ArrayList<>();
        for (Line line : of(fiscalYear, cluster).orElse(Card.UNOPENED).lines().values()) {
            for (Track track : List.of(Track.SELF, Track.EVALUATOR)) {
                TrackScore score = line.standing().score(track);
                if (score != null) {
                    carried.add(new CarryClusterScore(
                            member,
                            fiscalYear,
                            line.agreed().line(),
                            track,
                            cluster,
                            score.sequence(),
                            score.score(),
                            Nature.CHANGE,
                            effectiveOn,
                            null));
                }
            }
        }
        return carried;
    }
}
