package org.changwat.query.changerequest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.HostOpinionRecorded;
import org.changwat.events.changerequest.IndicatorChangeAnalysed;
import org.changwat.events.changerequest.IndicatorChangeNotified;
import org.changwat.events.changerequest.IndicatorChangeWithdrawn;
import org.changwat.events.changerequest.IndicatorHostConsulted;
import org.changwat.query.changerequest.ChangeRequest.State;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request beside its decision; of each step the latest entry (domain rule 12).
 *
 * @param consultations one for each host agency, in the order they were asked in
 * @param withdrawnOn null unless its unit took it back
 */
public record RequestPath(
        @Nullable Analysis analysis,
        List<Consultation> consultations,
        @Nullable Notice notice,
        @Nullable LocalDate withdrawnOn) {

    static final RequestPath NONE = new RequestPath(null, List.of(), null, null);

    /** OPDC's analysis. */
    public record Analysis(String opinion, LocalDate analysedOn, long position) {}

    /** How the unit was told. */
    public record Notice(@Nullable String letter, LocalDate notifiedOn, long position) {}

    /**
     * A host agency that was asked, and what it answered.
     *
     * @param opinion null while it has not answered
     */
    public record Consultation(
            String agency,
            @Nullable String letter,
            LocalDate sentOn,
            @Nullable String opinion,
            @Nullable LocalDate receivedOn,
            List<Evidence> documents) {

        public Consultation {
            documents = Copies.of(documents);
        }
    }

    public RequestPath {
        consultations = Copies.of(consultations);
    }

    RequestPath with(ChangeRequestEvent event, Recorded recorded) {
        if (event instanceof IndicatorChangeAnalysed analysed) {
            Analysis made = new Analysis(analysed.opinion(), analysed.analysedOn(), recorded.position());
            return new RequestPath(made, consultations, notice, withdrawnOn);
        }
        if (event instanceof IndicatorHostConsulted consulted) {
            return new RequestPath(analysis, asked(consulted), notice, withdrawnOn);
        }
        if (event instanceof HostOpinionRecorded opinion) {
            return new RequestPath(analysis, answered(opinion), notice, withdrawnOn);
        }
        if (event instanceof IndicatorChangeNotified notified) {
            Notice told = new Notice(notified.letter(), notified.notifiedOn(), recorded.position());
            return new RequestPath(analysis, consultations, told, withdrawnOn);
        }
        if (event instanceof IndicatorChangeWithdrawn withdrawn) {
            return new RequestPath(analysis, consultations, notice, withdrawn.withdrawnOn());
        }
        throw new IllegalArgumentException(
                "The register does not know " + event.getClass().getName());
    }

    State state(boolean decided) {
        if (withdrawnOn != null) {
            return State.WITHDRAWN;
        }
        if (decided) {
            return notice == null ? State.DECIDED : State.NOTIFIED;
        }
        if (!consultations.isEmpty()) {
            return State.CONSULTED;
        }
        return analysis == null ? State.REQUESTED : State.ANALYSED;
    }

    private List<Consultation> asked(IndicatorHostConsulted event) {
        List<Consultation> next = new ArrayList<>();
        boolean again = false;
        for (Consultation each : consultations) {
            boolean same = each.agency().equals(event.agency());
            again |= same;
            next.add(
                    same
                            ? new Consultation(
                                    event.agency(),
                                    event.letter(),
                                    event.sentOn(),
                                    each.opinion(),
                                    each.receivedOn(),
                                    each.documents())
                            : each);
        }
        if (!again) {
            next.add(new Consultation(event.agency(), event.letter(), event.sentOn(), null, null, List.of()));
        }
        return next;
    }

    private List<Consultation> answered(HostOpinionRecorded event) {
        return consultations.stream()
                .map(each -> each.agency().equals(event.agency())
                        ? new Consultation(
                                each.agency(),
                                each.letter(),
                                each.sentOn(),
                                event.opinion(),
                                event.receivedOn(),
                                event.documents())
                        : each)
                .toList();
    }
}
