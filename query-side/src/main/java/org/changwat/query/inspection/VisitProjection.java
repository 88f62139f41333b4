package org.changwat.query.inspection;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds each visit into a document of its own, by the visit's id; {@link VisitIndexProjection} tells which there are. */
final class VisitProjection implements Projection<VisitDocument> {

    static final String NAME = "inspections";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<VisitDocument> viewType() {
        return VisitDocument.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return InspectionEvent.class.isAssignableFrom(type);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof InspectionEvent visit ? Optional.of(visit.visit()) : Optional.empty();
    }

    @Override
    public VisitDocument fold(@Nullable VisitDocument view, Recorded event) {
        return (view == null ? VisitDocument.NONE : view).with((InspectionEvent) event.payload(), event);
    }
}
