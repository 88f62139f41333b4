package org.changwat.query.nationalreport;

import java.util.Optional;
import org.changwat.events.DomainEvent;
import org.changwat.events.nationalreport.NationalProjectEvent;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds the registrations of all projects into one short document, and the reports of each quarter into another, key
 * {@code 2565:4}: so a quarter is read at once, and no document grows with the years. */
final class NationalProjectProjection implements Projection<ProjectDocument> {

    static final String NAME = "projects";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ProjectDocument> viewType() {
        return ProjectDocument.class;
    }

    @Override
    public boolean concerns(Class<? extends DomainEvent> type) {
        return NationalProjectEvent.class.isAssignableFrom(type);
    }

    static final String REGISTER = "projects";

    static String key(int fiscalYear, int quarter) {
        return fiscalYear + ":" + quarter;
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        if (event instanceof QuarterReported report) {
            return Optional.of(key(report.fiscalYear(), report.quarter()));
        }
        return event instanceof NationalProjectEvent ? Optional.of(REGISTER) : Optional.empty();
    }

    @Override
    public ProjectDocument fold(@Nullable ProjectDocument view, Recorded event) {
        return (view == null ? ProjectDocument.NONE : view).with((NationalProjectEvent) event.payload(), event);
    }
}
