package org.changwat.query.improvement;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.improvement.ImprovementEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds a province's improvement proposals of a year into one document, key {@code 2565:TH-40}. */
final class ImprovementProjection implements Projection<ImprovementsOfUnit> {

    static final String NAME = "improvements";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ImprovementsOfUnit> viewType() {
        return ImprovementsOfUnit.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return ImprovementEvent.class.isAssignableFrom(type);
    }

    static String key(int fiscalYear, String unit) {
        return fiscalYear + ":" + unit;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof ImprovementEvent proposal
                ? Optional.of(key(proposal.fiscalYear(), proposal.unit()))
                : Optional.empty();
    }

    @Override
    public ImprovementsOfUnit fold(@Nullable ImprovementsOfUnit view, Recorded event) {
        return (view == null ? ImprovementsOfUnit.NONE : view).with((ImprovementEvent) event.payload(), event);
    }
}
