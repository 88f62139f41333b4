package org.changwat.query.framework;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds a framework's events into its {@link Framework}; key {@code 2557}. */
final class FrameworkProjection implements Projection<Framework> {

    static final String NAME = "frameworks";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Framework> viewType() {
        return Framework.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return FrameworkEvent.class.isAssignableFrom(type);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof FrameworkEvent framework
                ? Optional.of(Integer.toString(framework.fiscalYear()))
                : Optional.empty();
    }

    @Override
    public Framework fold(@Nullable Framework view, Recorded event) {
        return view == null
                ? Framework.defined((FrameworkDefined) event.payload(), event)
                : view.with((FrameworkEvent) event.payload(), event);
    }
}
