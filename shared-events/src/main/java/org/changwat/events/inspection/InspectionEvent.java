package org.changwat.events.inspection;

import org.changwat.events.DomainEvent;

/** An event of one visit. */
public sealed interface InspectionEvent extends DomainEvent
        permits InspectionVisitRecorded, InspectionVisitAmended, RecommendationFollowedUp {

    /** Id of the visit, such as {@code IV-2553-1-TH-83-2010-01-19}. */
    String visit();

    int fiscalYear();

    String province();

    @Override
    default String aggregateId() {
        return visit();
    }
}
