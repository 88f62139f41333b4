package org.changwat.events.draftindicator;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one unit's draft indicators of a year. */
public sealed interface DraftIndicatorEvent extends DomainEvent
        permits DraftIndicatorsSubmitted, DraftIndicatorsAnalysed, DraftIndicatorsDecided, DraftIndicatorsNotified {

    String unit();

    int fiscalYear();

    /** Which edition of the drafts it is about, from 1. */
    int edition();

    @Override
    default String aggregateId() {
        return Ids.draftIndicators(fiscalYear(), unit());
    }
}
