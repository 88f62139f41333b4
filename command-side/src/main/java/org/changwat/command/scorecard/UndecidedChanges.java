package org.changwat.command.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.events.Ids;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.IndicatorChangeDecided;

/** A unit's change requests that nobody has decided yet; a unit numbers its requests of a year from 1. */
final class UndecidedChanges {

    private UndecidedChanges() {}

    static List<String> of(LedgerFacts facts, int fiscalYear, String unit) {
        List<String> undecided = new ArrayList<>();
        for (int requestNo = 1; ; requestNo++) {
            String id = Ids.changeRequest(fiscalYear, unit, requestNo);
            Optional<Fact<Boolean>> decided = facts.of(
                    id,
                    false,
                    ChangeRequestEvent.class,
                    (before, event) -> before || event instanceof IndicatorChangeDecided);
            if (decided.isEmpty()) {
                return undecided;
            }
            if (!decided.get().state()) {
                undecided.add(id);
            }
        }
    }
}
