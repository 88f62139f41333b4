package org.changwat.query.incentive;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.incentive.IncentiveEvent;
import org.changwat.events.incentive.IncentivesAllocated;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds a year's allocations into its {@link Incentives}; key {@code 2557}. */
final class IncentiveProjection implements Projection<Incentives> {

    static final String NAME = "incentives";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Incentives> viewType() {
        return Incentives.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return IncentiveEvent.class.isAssignableFrom(type);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof IncentiveEvent incentive
                ? Optional.of(Integer.toString(incentive.fiscalYear()))
                : Optional.empty();
    }

    @Override
    public Incentives fold(@Nullable Incentives view, Recorded event) {
        return Incentives.of(view, (IncentivesAllocated) event.payload(), event);
    }
}
