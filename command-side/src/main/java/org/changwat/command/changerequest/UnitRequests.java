package org.changwat.command.changerequest;

import java.util.Optional;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LedgerFacts.Fact;
import org.changwat.events.Ids;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.IndicatorChangeDecided;

/** A unit's other requests of the year, which it numbers from 1 without a gap. */
final class UnitRequests {

    private UnitRequests() {}

    static boolean stands(LedgerFacts facts, RequestIndicatorChange command, int requestNo) {
        return read(facts, Ids.changeRequest(command.fiscalYear(), command.unit(), requestNo))
                .isPresent();
    }

    /** The lines once all that is approved is carried out; the automation may still be under way. */
    static AgreedLines settled(LedgerFacts facts, int fiscalYear, String unit, AgreedLines agreed) {
        AgreedLines settled = agreed;
        for (int requestNo = 1; ; requestNo++) {
            String id = Ids.changeRequest(fiscalYear, unit, requestNo);
            Optional<RequestState> request = read(facts, id);
            if (request.isEmpty()) {
                return settled;
            }
            IndicatorChangeDecided decided = request.get().decision();
            if (decided != null && !agreed.carriedOut().contains(id)) {
                settled = settled.with(decided.approved());
            }
        }
    }

    private static Optional<RequestState> read(LedgerFacts facts, String request) {
        return facts.of(request, RequestState.NONE, ChangeRequestEvent.class, RequestState::evolve)
                .map(Fact::state);
    }
}
