package org.changwat.events.incentive;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one fiscal year's incentives. */
public sealed interface IncentiveEvent extends DomainEvent permits IncentivesAllocated {

    int fiscalYear();

    @Override
    default String aggregateId() {
        return Ids.incentives(fiscalYear());
    }
}
