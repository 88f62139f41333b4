package org.changwat.query.report;

import java.util.Optional;
import java.util.Set;
import org.changwat.events.DomainEvent;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Keeps which projects reported a quarter, key {@code 2565:4}, so that its report finds their events in the log. */
final class QuarterProjection implements Projection<ProjectsOfQuarter> {

    static final String NAME = "reporting-projects";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ProjectsOfQuarter> viewType() {
        return ProjectsOfQuarter.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return QuarterReported.class.equals(type);
    }

    static String key(int fiscalYear, int quarter) {
        return fiscalYear + ":" + quarter;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof QuarterReported report
                ? Optional.of(key(report.fiscalYear(), report.quarter()))
                : Optional.empty();
    }

    @Override
    public ProjectsOfQuarter fold(@Nullable ProjectsOfQuarter view, Recorded event) {
        return (view == null ? new ProjectsOfQuarter(Set.of()) : view)
                .with(((QuarterReported) event.payload()).project());
    }
}
