package org.changwat.query.inspection;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds a province's visits of a year into one document, key {@code 2557:TH-83}: a register is then read by few keys. */
final class VisitProjection implements Projection<VisitsOfProvince> {

    static final String NAME = "inspections";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<VisitsOfProvince> viewType() {
        return VisitsOfProvince.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return InspectionEvent.class.isAssignableFrom(type);
    }

    static String key(int fiscalYear, String province) {
        return fiscalYear + ":" + province;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof InspectionEvent visit
                ? Optional.of(key(visit.fiscalYear(), visit.province()))
                : Optional.empty();
    }

    @Override
    public VisitsOfProvince fold(@Nullable VisitsOfProvince view, Recorded event) {
        return new VisitsOfProvince(Visit.with(
                (view == null ? VisitsOfProvince.NONE : view).visits(), (InspectionEvent) event.payload(), event));
    }
}
