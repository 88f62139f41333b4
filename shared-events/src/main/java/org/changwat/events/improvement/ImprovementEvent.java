package org.changwat.events.improvement;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one improvement proposal. */
public sealed interface ImprovementEvent extends DomainEvent permits ImprovementProposalApproved, ImprovementReported {

    int fiscalYear();

    /** The province that improves; of a pilot, the one that leads it. */
    String unit();

    /** Number of the proposal among the province's of the year, from 1. */
    int proposalNo();

    @Override
    default String aggregateId() {
        return Ids.improvement(fiscalYear(), unit(), proposalNo());
    }
}
