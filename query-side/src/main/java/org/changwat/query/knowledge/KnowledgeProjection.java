package org.changwat.query.knowledge;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.knowledge.KnowledgeSharingEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds a year's knowledge events and good practices into one document, key {@code 2565}. */
final class KnowledgeProjection implements Projection<KnowledgeOfYear> {

    static final String NAME = "knowledge";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<KnowledgeOfYear> viewType() {
        return KnowledgeOfYear.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return KnowledgeSharingEvent.class.isAssignableFrom(type);
    }

    static String key(int fiscalYear) {
        return Integer.toString(fiscalYear);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof KnowledgeSharingEvent shared ? Optional.of(key(shared.fiscalYear())) : Optional.empty();
    }

    @Override
    public KnowledgeOfYear fold(@Nullable KnowledgeOfYear view, Recorded event) {
        return (view == null ? KnowledgeOfYear.NONE : view).with((KnowledgeSharingEvent) event.payload(), event);
    }
}
