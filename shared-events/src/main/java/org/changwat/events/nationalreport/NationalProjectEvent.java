package org.changwat.events.nationalreport;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one project of the national monitoring system. */
public sealed interface NationalProjectEvent extends DomainEvent permits ProjectRegistered, QuarterReported {

    /** Code of the project, such as {@code AREA-2565}. */
    String project();

    @Override
    default String aggregateId() {
        return Ids.project(project());
    }
}
