package org.changwat.events.scorecard;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one unit's scorecard of one year. */
public sealed interface ScorecardEvent extends DomainEvent
        permits ScorecardOpened,
                MilestoneSubmitted,
                MilestoneVerified,
                MilestoneReturned,
                MeasurementReported,
                IndicatorAssessed,
                ClusterScoreCarried,
                ScoreRecorded,
                ScorecardAmended,
                ScorecardFinalized {

    String unit();

    int fiscalYear();

    @Override
    default String aggregateId() {
        return Ids.scorecard(fiscalYear(), unit());
    }
}
