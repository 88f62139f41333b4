package org.changwat.command.inspection;

import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.jspecify.annotations.Nullable;

/** Whether the visit is recorded. */
record VisitState(@Nullable InspectionVisitRecorded recorded) {

    static final VisitState NONE = new VisitState(null);

    VisitState evolve(InspectionEvent event) {
        return event instanceof InspectionVisitRecorded visit ? new VisitState(visit) : this;
    }
}
