package org.changwat.command.changerequest;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Copies;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.HostOpinionRecorded;
import org.changwat.events.changerequest.IndicatorChangeAnalysed;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeNotified;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.changerequest.IndicatorChangeWithdrawn;
import org.changwat.events.changerequest.IndicatorHostConsulted;
import org.jspecify.annotations.Nullable;

/**
 * Decides on what goes before and after the committee's decision (domain rule 12). A command without a date says nothing of the
 * date that stands.
 */
final class PathDecisions {

    private PathDecisions() {}

    static List<ChangeRequestEvent> decide(
            RequestState state, AnalyseIndicatorChange command, Correction correction, LocalDate today) {
        IndicatorChangeRequested asked = asked(state, command.request());
        Logged<IndicatorChangeAnalysed> standing = state.analysed();
        LocalDate analysedOn = date(
                command.analysedOn(), standing == null ? null : standing.event().analysedOn(), today);
        Rule.require(
                new OpinionIsGiven(command.request(), command.opinion()),
                new DateIsNotAhead("analysedOn", analysedOn, today),
                new StepsFollowInTime(command.request(), "analysedOn", analysedOn, asked.receivedOn()));
        if (standing == null) {
            requireOpen(state, command.request());
        }
        return SaidOnce.decide(
                "the analysis",
                standing,
                new IndicatorChangeAnalysed(
                        command.request(),
                        asked.unit(),
                        asked.fiscalYear(),
                        command.opinion(),
                        analysedOn,
                        command.corrects()),
                correction);
    }

    static List<ChangeRequestEvent> decide(
            RequestState state, ConsultIndicatorHost command, Correction correction, LocalDate today) {
        IndicatorChangeRequested asked = asked(state, command.request());
        Logged<IndicatorHostConsulted> standing = state.consultations().get(command.agency());
        LocalDate sentOn = date(
                command.sentOn(), standing == null ? null : standing.event().sentOn(), today);
        Rule.require(
                new HostIsNamed(command.request(), command.agency()),
                new DateIsNotAhead("sentOn", sentOn, today),
                new StepsFollowInTime(command.request(), "sentOn", sentOn, asked.receivedOn()));
        if (standing == null) {
            requireOpen(state, command.request());
        }
        return SaidOnce.decide(
                "the consultation with " + command.agency(),
                standing,
                new IndicatorHostConsulted(
                        command.request(),
                        asked.unit(),
                        asked.fiscalYear(),
                        command.agency(),
                        command.letter(),
                        sentOn,
                        command.corrects()),
                correction);
    }

    static List<ChangeRequestEvent> decide(
            RequestState state, RecordHostOpinion command, Correction correction, LocalDate today) {
        IndicatorChangeRequested asked = asked(state, command.request());
        Logged<HostOpinionRecorded> standing = state.opinions().get(command.agency());
        Logged<IndicatorHostConsulted> consulted = state.consultations().get(command.agency());
        LocalDate receivedOn = date(
                command.receivedOn(), standing == null ? null : standing.event().receivedOn(), today);
        Rule.require(
                new OpinionIsGiven(command.request(), command.opinion()),
                new HostWasConsulted(
                        command.request(),
                        command.agency(),
                        state.consultations().keySet()),
                new DateIsNotAhead("receivedOn", receivedOn, today),
                new StepsFollowInTime(
                        command.request(),
                        "receivedOn",
                        receivedOn,
                        consulted == null
                                ? asked.receivedOn()
                                : consulted.event().sentOn()));
        return SaidOnce.decide(
                "the opinion of " + command.agency(),
                standing,
                new HostOpinionRecorded(
                        command.request(),
                        asked.unit(),
                        asked.fiscalYear(),
                        command.agency(),
                        command.opinion(),
                        Copies.of(command.documents()),
                        receivedOn,
                        command.corrects()),
                correction);
    }

    static List<ChangeRequestEvent> decide(
            RequestState state, NotifyIndicatorChange command, Correction correction, LocalDate today) {
        IndicatorChangeRequested asked = asked(state, command.request());
        Logged<IndicatorChangeNotified> standing = state.notified();
        IndicatorChangeDecided decided = state.decision();
        LocalDate notifiedOn = date(
                command.notifiedOn(), standing == null ? null : standing.event().notifiedOn(), today);
        Rule.require(
                new RequestIsDecided(command.request(), decided != null),
                new DateIsNotAhead("notifiedOn", notifiedOn, today),
                new StepsFollowInTime(
                        command.request(),
                        "notifiedOn",
                        notifiedOn,
                        decided == null ? asked.receivedOn() : decided.decidedOn()));
        return SaidOnce.decide(
                "the notice",
                standing,
                new IndicatorChangeNotified(
                        command.request(),
                        asked.unit(),
                        asked.fiscalYear(),
                        command.letter(),
                        notifiedOn,
                        command.corrects()),
                correction);
    }

    static List<ChangeRequestEvent> decide(
            RequestState state, WithdrawIndicatorChange command, Correction correction, LocalDate today) {
        IndicatorChangeRequested asked = asked(state, command.request());
        Logged<IndicatorChangeWithdrawn> standing = state.withdrawn();
        LocalDate withdrawnOn = date(
                command.withdrawnOn(),
                standing == null ? null : standing.event().withdrawnOn(),
                today);
        Rule.require(
                new RequestIsUndecided(command.request(), state.decided() == null),
                new DateIsNotAhead("withdrawnOn", withdrawnOn, today),
                new StepsFollowInTime(command.request(), "withdrawnOn", withdrawnOn, asked.receivedOn()));
        return SaidOnce.decide(
                "the withdrawal",
                standing,
                new IndicatorChangeWithdrawn(
                        command.request(), asked.unit(), asked.fiscalYear(), withdrawnOn, command.corrects()),
                correction);
    }

    /** The request as it stands. */
    static IndicatorChangeRequested asked(RequestState state, String request) {
        Logged<IndicatorChangeRequested> requested = state.requested();
        if (requested == null) {
            throw new UnknownAggregate(request);
        }
        return requested.event();
    }

    private static void requireOpen(RequestState state, String request) {
        Rule.require(
                new RequestIsNotWithdrawn(request, state.withdrawn() != null),
                new RequestIsUndecided(request, state.decided() == null));
    }

    private static LocalDate date(@Nullable LocalDate given, @Nullable LocalDate standing, LocalDate today) {
        if (given != null) {
            return given;
        }
        return standing == null ? today : standing;
    }
}
