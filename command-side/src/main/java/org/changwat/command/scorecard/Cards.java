package org.changwat.command.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.changwat.command.LedgerFacts;
import org.changwat.events.Ids;
import org.changwat.events.scorecard.ScorecardEvent;

/** Other units' cards as the log holds them, for automations that move scores from one to another. */
public class Cards {

    private final LedgerFacts facts;
    private final Map<String, List<String>> members = new ConcurrentHashMap<>();

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

    /** The members a unit's scores are carried to, none but for a cluster; a card never changes them, so they are kept. */
    List<String> membersOf(int fiscalYear, String unit) {
        return members.computeIfAbsent(
                Ids.scorecard(fiscalYear, unit),
                id -> of(fiscalYear, unit).map(card -> card.terms().members()).orElse(List.of()));
    }
}
