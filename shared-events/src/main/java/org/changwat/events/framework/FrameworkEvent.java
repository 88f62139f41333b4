package org.changwat.events.framework;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one fiscal year's evaluation framework. */
public sealed interface FrameworkEvent extends DomainEvent
        permits FrameworkDefined, FrameworkPublished, CalendarAmended, NonWorkingDayDeclared {

    int fiscalYear();

    @Override
    default String aggregateId() {
        return Ids.framework(fiscalYear());
    }
}
