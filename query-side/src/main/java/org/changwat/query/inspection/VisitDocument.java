package org.changwat.query.inspection;

import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One visit as it is kept, a document of its own: however often a province is visited, none grows with the others.
 *
 * @param visit null where its record is not among what was folded
 */
record VisitDocument(@Nullable Visit visit) {

    static final VisitDocument NONE = new VisitDocument(null);

    VisitDocument with(InspectionEvent event, Recorded recorded) {
        if (event instanceof InspectionVisitRecorded record) {
            return new VisitDocument(Visit.of(record, recorded));
        }
        return visit == null ? this : new VisitDocument(visit.with(event, recorded));
    }
}
