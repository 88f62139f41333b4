package org.changwat.query.plan;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.plan.PlanEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds a unit's plans of all years into one document, key {@code TH-83}: a year has two of them at most. */
final class PlanProjection implements Projection<PlansOfUnit> {

    static final String NAME = "plans";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<PlansOfUnit> viewType() {
        return PlansOfUnit.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return PlanEvent.class.isAssignableFrom(type);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof PlanEvent plan ? Optional.of(plan.unit()) : Optional.empty();
    }

    @Override
    public PlansOfUnit fold(@Nullable PlansOfUnit view, Recorded event) {
        return (view == null ? PlansOfUnit.NONE : view).with((PlanEvent) event.payload(), event);
    }
}
