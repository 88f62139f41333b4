package org.changwat.query.agreement;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds an agreement's events into its {@link Agreement}; key {@code 2557:TH-83}. */
final class AgreementProjection implements Projection<Agreement> {

    static final String NAME = "agreements";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<Agreement> viewType() {
        return Agreement.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return AgreementEvent.class.isAssignableFrom(type);
    }

    static String key(int fiscalYear, String unit) {
        return fiscalYear + ":" + unit;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof AgreementEvent agreement
                ? Optional.of(key(agreement.fiscalYear(), agreement.unit()))
                : Optional.empty();
    }

    @Override
    public Agreement fold(@Nullable Agreement view, Recorded event) {
        AgreementEvent payload = (AgreementEvent) event.payload();
        return (view == null ? Agreement.blank(payload) : view).with(payload, event);
    }
}
