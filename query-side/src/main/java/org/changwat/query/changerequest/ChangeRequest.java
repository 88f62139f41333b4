package org.changwat.query.changerequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.LineChange;
import org.changwat.events.Warning;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.changerequest.IndicatorChangeRequested.Budget;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One change request, how it was dealt with and how it ended.
 *
 * @param position of the request in the log, of its first entry where it was corrected
 * @param state where it stands
 * @param path what happened to it since it was asked for
 * @param decision null while it is undecided
 */
public record ChangeRequest(
        String request,
        String unit,
        int fiscalYear,
        int requestNo,
        int window,
        List<LineChange> changes,
        Ground ground,
        @Nullable Budget budget,
        String justification,
        List<Evidence> documents,
        LocalDate receivedOn,
        Instant recordedAt,
        long position,
        List<Warning> warnings,
        State state,
        RequestPath path,
        @Nullable Decided decision) {

    public ChangeRequest {
        changes = Copies.of(changes);
        documents = Copies.of(documents);
        warnings = Copies.of(warnings);
    }

    /** How it ended, or that it has not. */
    public Outcome outcome() {
        if (decision != null) {
            return Outcome.valueOf(decision.outcome().name());
        }
        return state == State.WITHDRAWN ? Outcome.WITHDRAWN : Outcome.NONE;
    }

    /** What registers are filtered by: a decision, that it was withdrawn before one, or neither. */
    public enum Outcome {
        NONE,
        APPROVED,
        PARTIALLY_APPROVED,
        REFUSED,
        WITHDRAWN
    }

    /** A unit's requests after an event of one of them, in the order they were recorded in. */
    public static List<ChangeRequest> with(List<ChangeRequest> requests, ChangeRequestEvent event, Recorded recorded) {
        if (event instanceof IndicatorChangeRequested asked) {
            return asked(requests, asked, recorded);
        }
        if (event instanceof IndicatorChangeDecided decided) {
            return each(requests, event, request -> request.dealt(request.path, Decided.of(decided, recorded)));
        }
        return each(requests, event, request -> request.dealt(request.path.with(event, recorded), request.decision));
    }

    private static List<ChangeRequest> asked(
            List<ChangeRequest> requests, IndicatorChangeRequested event, Recorded recorded) {
        if (event.corrects() != null && requests.stream().anyMatch(each -> each.request.equals(event.request()))) {
            return each(requests, event, request -> of(event, request.recordedAt, request.position, request.path));
        }
        List<ChangeRequest> next = new ArrayList<>(requests);
        next.add(of(event, recorded.recordedAt(), recorded.position(), RequestPath.NONE));
        return List.copyOf(next);
    }

    private static List<ChangeRequest> each(
            List<ChangeRequest> requests, ChangeRequestEvent event, UnaryOperator<ChangeRequest> change) {
        return requests.stream()
                .map(each -> each.request.equals(event.request()) ? change.apply(each) : each)
                .toList();
    }

    private static ChangeRequest of(
            IndicatorChangeRequested event, Instant recordedAt, long position, RequestPath path) {
        return new ChangeRequest(
                event.request(),
                event.unit(),
                event.fiscalYear(),
                event.requestNo(),
                event.window(),
                event.changes(),
                event.ground(),
                event.budget(),
                event.justification(),
                event.documents(),
                event.receivedOn(),
                recordedAt,
                position,
                event.warnings(),
                path.state(false),
                path,
                null);
    }

    private ChangeRequest dealt(RequestPath next, @Nullable Decided outcome) {
        return new ChangeRequest(
                request,
                unit,
                fiscalYear,
                requestNo,
                window,
                changes,
                ground,
                budget,
                justification,
                documents,
                receivedOn,
                recordedAt,
                position,
                warnings,
                next.state(outcome != null),
                next,
                outcome);
    }

    /** Where a request stands. */
    public enum State {
        REQUESTED,
        ANALYSED,
        CONSULTED,
        DECIDED,
        NOTIFIED,
        WITHDRAWN
    }
}
