package org.changwat.query.scorecard;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardOpened;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds a card's own events into its {@link Scorecard}; key {@code 2557:TH-83}. */
public final class ScorecardProjection implements Projection<Scorecard> {

    static final String NAME = "scorecards";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<Scorecard> viewType() {
        return Scorecard.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return ScorecardEvent.class.isAssignableFrom(type);
    }

    static String key(int fiscalYear, String unit) {
        return fiscalYear + ":" + unit;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof ScorecardEvent card
                ? Optional.of(key(card.fiscalYear(), card.unit()))
                : Optional.empty();
    }

    @Override
    public Scorecard fold(@Nullable Scorecard view, Recorded event) {
        if (view == null) {
            return Scorecard.opened((ScorecardOpened) event.payload(), event);
        }
        return view.with((ScorecardEvent) event.payload(), event);
    }
}
