package org.changwat.query.changerequest;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds a unit's requests of a year into one document, key {@code 2557:TH-83}: a register is then read by few keys. */
final class ChangeRequestProjection implements Projection<RequestsOfUnit> {

    static final String NAME = "change-requests";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<RequestsOfUnit> viewType() {
        return RequestsOfUnit.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return ChangeRequestEvent.class.isAssignableFrom(type);
    }

    static String key(int fiscalYear, String unit) {
        return fiscalYear + ":" + unit;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof ChangeRequestEvent request
                ? Optional.of(key(request.fiscalYear(), request.unit()))
                : Optional.empty();
    }

    @Override
    public RequestsOfUnit fold(@Nullable RequestsOfUnit view, Recorded event) {
        return new RequestsOfUnit(ChangeRequest.with(
                (view == null ? RequestsOfUnit.NONE : view).requests(), (ChangeRequestEvent) event.payload(), event));
    }
}
