package org.changwat.query.inspection;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds each inspection round into a document of its own, key {@code 2553:1}. */
final class RoundProjection implements Projection<InspectionRound> {

    static final String NAME = "inspection-rounds";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<InspectionRound> viewType() {
        return InspectionRound.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return InspectionRoundEvent.class.isAssignableFrom(type);
    }

    static String key(int fiscalYear, int round) {
        return fiscalYear + ":" + round;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof InspectionRoundEvent round
                ? Optional.of(key(round.fiscalYear(), round.round()))
                : Optional.empty();
    }

    @Override
    public InspectionRound fold(@Nullable InspectionRound view, Recorded event) {
        InspectionRoundEvent round = (InspectionRoundEvent) event.payload();
        return (view == null ? InspectionRound.blank(round.fiscalYear(), round.round()) : view).with(round, event);
    }
}
