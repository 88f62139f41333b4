package org.changwat.query.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** A leaf of the index of a province's visits of a year, in the order they were recorded in. */
record VisitIndex(List<Entry> visits) {

    static final VisitIndex NONE = new VisitIndex(List.of());

    /**
     * One visit, by what never changes of it.
     *
     * @param effectiveOn last day on site as first recorded
     */
    record Entry(
            String visit,
            Kind kind,
            @Nullable Integer round,
            LocalDate effectiveOn,
            Instant recordedAt,
            long position) {}

    VisitIndex {
        visits = Copies.of(visits);
    }

    VisitIndex with(InspectionVisitRecorded event, Recorded recorded) {
        List<Entry> next = new ArrayList<>(visits);
        next.add(new Entry(
                event.visit(),
                event.kind(),
                event.round(),
                event.effectiveOn(),
                recorded.recordedAt(),
                recorded.position()));
        return new VisitIndex(next);
    }
}
