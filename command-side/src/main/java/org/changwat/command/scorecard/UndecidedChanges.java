package org.changwat.command.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.events.Ids;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeWithdrawn;

/**
 * The change requests that nobody has decided or withdrawn yet and that would change a card's lines: its unit's, and its cluster's. A unit numbers its
 * requests of a year from 1.
 */
final class UndecidedChanges {

    private UndecidedChanges() {}

    static List<String> of(LedgerFacts facts, Card card) {
        List<String> undecided = new ArrayList<>();
        Stream.of(card.terms().unit(), card.terms().cluster())
                .filter(Objects::nonNull)
                .forEach(unit -> undecided.addAll(of(facts, card.terms().fiscalYear(), unit)));
        return undecided;
    }

    private static List<String> of(LedgerFacts facts, int fiscalYear, String unit) {
        List<String> undecided = new ArrayList<>();
        for (int requestNo = 1; ; requestNo++) {
            String id = Ids.changeRequest(fiscalYear, unit, requestNo);
            Optional<Fact<Boolean>> decided = facts.of(
                    id,
                    false,
                    ChangeRequestEvent.class,
                    (before, event) -> before
                            || event instanceof IndicatorChangeDecided
                            || event instanceof IndicatorChangeWithdrawn);
            if (decided.isEmpty()) {
                return undecided;
            }
            if (!decided.get().state()) {
                undecided.add(id);
            }
        }
    }
}
