package org.changwat.query.changerequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Authority;
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
 * One change request and how it ended.
 *
 * @param position of the request in the log
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
        @Nullable Decided decision) {

    /**
     * The committee's decision.
     *
     * @param approved the changes that stand; empty on refusal
     * @param position of the decision in the log
     */
    public record Decided(
            IndicatorChangeDecided.Decision outcome,
            List<LineChange> approved,
            @Nullable LocalDate effectiveFrom,
            LocalDate decidedOn,
            Authority authority,
            @Nullable Integer membersPresent,
            Instant recordedAt,
            long position) {

        public Decided {
            approved = Copies.of(approved);
        }

        static Decided of(IndicatorChangeDecided event, Recorded recorded) {
            return new Decided(
                    event.decision(),
                    event.approved(),
                    event.effectiveFrom(),
                    event.decidedOn(),
                    event.authority(),
                    event.membersPresent(),
                    recorded.recordedAt(),
                    recorded.position());
        }
    }

    public ChangeRequest {
        changes = Copies.of(changes);
        documents = Copies.of(documents);
        warnings = Copies.of(warnings);
    }

    /** A unit's requests after an event of one of them, in the order they were recorded in. */
    public static List<ChangeRequest> with(List<ChangeRequest> requests, ChangeRequestEvent event, Recorded recorded) {
        List<ChangeRequest> next = new ArrayList<>(requests);
        if (event instanceof IndicatorChangeRequested requested) {
            next.add(of(requested, recorded));
        } else if (event instanceof IndicatorChangeDecided decided) {
            next.replaceAll(each ->
                    each.request().equals(decided.request()) ? each.decided(Decided.of(decided, recorded)) : each);
        } else {
            throw new IllegalArgumentException(
                    "The register does not know " + event.getClass().getName());
        }
        return List.copyOf(next);
    }

    private static ChangeRequest of(IndicatorChangeRequested event, Recorded recorded) {
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
                recorded.recordedAt(),
                recorded.position(),
                event.warnings(),
                null);
    }

    private ChangeRequest decided(Decided outcome) {
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
                outcome);
    }
}
