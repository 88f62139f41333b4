package org.changwat.query.scorecard;

import java.util.List;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.HostOpinionRecorded;
import org.changwat.events.changerequest.IndicatorChangeAnalysed;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeNotified;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.changerequest.IndicatorChangeWithdrawn;
import org.changwat.events.changerequest.IndicatorHostConsulted;

/** What the events of a change request say in a score's history. */
final class ToldOfRequests {

    private ToldOfRequests() {}

    static Told by(ChangeRequestEvent event) {
        if (event instanceof IndicatorChangeRequested requested) {
            return new Told(
                    Told.facts(
                            "request", requested.request(),
                            "ground", requested.ground(),
                            "receivedOn", requested.receivedOn(),
                            "justification", requested.justification()),
                    null,
                    requested.documents(),
                    requested.corrects());
        }
        if (event instanceof IndicatorChangeDecided decided) {
            return new Told(
                    Told.facts(
                            "request", decided.request(),
                            "decision", decided.decision(),
                            "decidedOn", decided.decidedOn(),
                            "effectiveFrom", decided.effectiveFrom(),
                            "membersPresent", decided.membersPresent()),
                    decided.authority(),
                    List.of(),
                    decided.corrects());
        }
        if (event instanceof HostOpinionRecorded opinion) {
            return new Told(
                    Told.facts(
                            "request", opinion.request(),
                            "agency", opinion.agency(),
                            "opinion", opinion.opinion(),
                            "receivedOn", opinion.receivedOn()),
                    null,
                    opinion.documents(),
                    opinion.corrects());
        }
        return onTheWay(event);
    }

    private static Told onTheWay(ChangeRequestEvent event) {
        if (event instanceof IndicatorChangeAnalysed analysed) {
            return new Told(
                    Told.facts(
                            "request", analysed.request(),
                            "opinion", analysed.opinion(),
                            "analysedOn", analysed.analysedOn()),
                    null,
                    List.of(),
                    analysed.corrects());
        }
        if (event instanceof IndicatorHostConsulted consulted) {
            return new Told(
                    Told.facts(
                            "request", consulted.request(),
                            "agency", consulted.agency(),
                            "letter", consulted.letter(),
                            "sentOn", consulted.sentOn()),
                    null,
                    List.of(),
                    consulted.corrects());
        }
        if (event instanceof IndicatorChangeNotified notified) {
            return new Told(
                    Told.facts(
                            "request", notified.request(),
                            "letter", notified.letter(),
                            "notifiedOn", notified.notifiedOn()),
                    null,
                    List.of(),
                    notified.corrects());
        }
        if (event instanceof IndicatorChangeWithdrawn withdrawn) {
            return new Told(
                    Told.facts("request", withdrawn.request(), "withdrawnOn", withdrawn.withdrawnOn()),
                    null,
                    List.of(),
                    withdrawn.corrects());
        }
        throw new IllegalArgumentException(
                "A score's history does not tell of " + event.getClass().getName());
    }
}
