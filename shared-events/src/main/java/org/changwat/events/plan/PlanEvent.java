package org.changwat.events.plan;

import org.changwat.events.DomainEvent;

/** An event of one plan dossier. */
public sealed interface PlanEvent extends DomainEvent permits PlanSubmitted, PlanDecided {

    /** Id of the dossier, such as {@code PL-2557-TH-83-ANNUAL_ACTION_PLAN}. */
    String plan();

    PlanType planType();

    /** The province or cluster whose plan it is. */
    String unit();

    @Override
    default String aggregateId() {
        return plan();
    }
}
