package org.changwat.query.dashboard;

import java.util.List;
import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Folds all that names a unit and a year into that unit's {@link ProvinceDashboard}, key {@code 2557:TH-83}; a framework names no
 * unit. Clusters and agencies have a document too: what is agreed and scored on theirs is shown the same way.
 */
final class ProvinceDashboardProjection implements Projection<ProvinceDashboard> {

    static final String NAME = "province-dashboards";

    private static final List<Class<? extends DomainEvent>> FAMILIES =
            List.of(ScorecardEvent.class, AgreementEvent.class, ChangeRequestEvent.class, InspectionEvent.class);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Class<ProvinceDashboard> viewType() {
        return ProvinceDashboard.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return FAMILIES.stream().anyMatch(family -> family.isAssignableFrom(type));
    }

    static String key(int fiscalYear, String unit) {
        return fiscalYear + ":" + unit;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return about(event).map(about -> key(about.fiscalYear(), about.unit()));
    }

    @Override
    public ProvinceDashboard fold(@Nullable ProvinceDashboard view, Recorded event) {
        ProvinceDashboard before = view == null
                ? about(event.payload())
                        .map(about -> ProvinceDashboard.blank(about.unit(), about.fiscalYear()))
                        .orElseThrow()
                : view;
        return before.with(event.payload(), event);
    }

    private static Optional<About> about(DomainEvent event) {
        if (event instanceof ScorecardEvent card) {
            return Optional.of(new About(card.unit(), card.fiscalYear()));
        }
        if (event instanceof AgreementEvent agreement) {
            return Optional.of(new About(agreement.unit(), agreement.fiscalYear()));
        }
        if (event instanceof ChangeRequestEvent request) {
            return Optional.of(new About(request.unit(), request.fiscalYear()));
        }
        if (event instanceof InspectionEvent visit) {
            return Optional.of(new About(visit.province(), visit.fiscalYear()));
        }
        return Optional.empty();
    }

    private record About(String unit, int fiscalYear) {}
}
