package org.changwat.events.inspection;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one inspection round of a year, over all regions (domain rule 21). */
public sealed interface InspectionRoundEvent extends DomainEvent
        permits InspectionRoundPlanned,
                InspectorAssigned,
                ProjectSelectedForInspection,
                RegionReportFiled,
                RegionReportReturned,
                OverviewCompiled,
                OverviewForwarded,
                CommitteeResolutionRecorded {

    int fiscalYear();

    /** Number of the round in its year, from 1. */
    int round();

    @Override
    default String aggregateId() {
        return Ids.inspectionRound(fiscalYear(), round());
    }
}
