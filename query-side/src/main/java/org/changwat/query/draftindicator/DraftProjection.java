package org.changwat.query.draftindicator;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.draftindicator.DraftIndicatorEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds a unit's draft indicators of a year into one document, key {@code 2566:TH-83}. */
final class DraftProjection implements Projection<Drafts> {

    static final String NAME = "draft-indicators";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Drafts> viewType() {
        return Drafts.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return DraftIndicatorEvent.class.isAssignableFrom(type);
    }

    static String key(int fiscalYear, String unit) {
        return fiscalYear + ":" + unit;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof DraftIndicatorEvent drafts
                ? Optional.of(key(drafts.fiscalYear(), drafts.unit()))
                : Optional.empty();
    }

    @Override
    public Drafts fold(@Nullable Drafts view, Recorded event) {
        return (view == null ? Drafts.NONE : view).with((DraftIndicatorEvent) event.payload(), event);
    }
}
