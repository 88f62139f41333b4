package org.changwat.command.changerequest;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.changwat.command.Logged;
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
 * What the request is now; of each step the entry that stands.
 *
 * @param consultations by agency
 * @param opinions by agency
 * @param events how many events are folded in
 */
record RequestState(
        @Nullable Logged<IndicatorChangeRequested> requested,
        @Nullable Logged<IndicatorChangeAnalysed> analysed,
        SortedMap<String, Logged<IndicatorHostConsulted>> consultations,
        SortedMap<String, Logged<HostOpinionRecorded>> opinions,
        @Nullable Logged<IndicatorChangeDecided> decided,
        @Nullable Logged<IndicatorChangeNotified> notified,
        @Nullable Logged<IndicatorChangeWithdrawn> withdrawn,
        long events) {

    static final RequestState NONE =
            new RequestState(null, null, new TreeMap<>(), new TreeMap<>(), null, null, null, 0);

    RequestState evolve(ChangeRequestEvent event) {
        if (event instanceof IndicatorChangeRequested asked) {
            return next(logged(asked), analysed, consultations, opinions, decided, notified, withdrawn);
        }
        if (event instanceof IndicatorChangeAnalysed analysis) {
            return next(requested, logged(analysis), consultations, opinions, decided, notified, withdrawn);
        }
        if (event instanceof IndicatorHostConsulted consulted) {
            return next(
                    requested,
                    analysed,
                    with(consultations, consulted.agency(), logged(consulted)),
                    opinions,
                    decided,
                    notified,
                    withdrawn);
        }
        if (event instanceof HostOpinionRecorded opinion) {
            return next(
                    requested,
                    analysed,
                    consultations,
                    with(opinions, opinion.agency(), logged(opinion)),
                    decided,
                    notified,
                    withdrawn);
        }
        if (event instanceof IndicatorChangeDecided answered) {
            return next(requested, analysed, consultations, opinions, logged(answered), notified, withdrawn);
        }
        if (event instanceof IndicatorChangeNotified notice) {
            return next(requested, analysed, consultations, opinions, decided, logged(notice), withdrawn);
        }
        if (event instanceof IndicatorChangeWithdrawn withdrawal) {
            return next(requested, analysed, consultations, opinions, decided, notified, logged(withdrawal));
        }
        throw new IllegalStateException("no request knows " + event);
    }

    @Nullable
    IndicatorChangeDecided decision() {
        return decided == null ? null : decided.event();
    }

    /** Whether a request says what stands already; one without a date says nothing of when it was received. */
    boolean says(RequestIndicatorChange command) {
        IndicatorChangeRequested asked = requested == null ? null : requested.event();
        return asked != null
                && asked.changes().equals(command.changes())
                && asked.ground() == command.ground()
                && Objects.equals(asked.budget(), command.budget())
                && asked.justification().equals(command.justification())
                && asked.documents().equals(Copies.of(command.documents()))
                && (command.receivedOn() == null || asked.receivedOn().equals(command.receivedOn()));
    }

    private <E extends ChangeRequestEvent> Logged<E> logged(E event) {
        return new Logged<>(event, events);
    }

    private RequestState next(
            @Nullable Logged<IndicatorChangeRequested> asked,
            @Nullable Logged<IndicatorChangeAnalysed> analysis,
            SortedMap<String, Logged<IndicatorHostConsulted>> consulted,
            SortedMap<String, Logged<HostOpinionRecorded>> answers,
            @Nullable Logged<IndicatorChangeDecided> answered,
            @Nullable Logged<IndicatorChangeNotified> notice,
            @Nullable Logged<IndicatorChangeWithdrawn> withdrawal) {
        return new RequestState(asked, analysis, consulted, answers, answered, notice, withdrawal, events + 1);
    }

    private static <E> SortedMap<String, E> with(SortedMap<String, E> map, String key, E value) {
        SortedMap<String, E> next = new TreeMap<>(map);
        next.put(key, value);
        return next;
    }
}
