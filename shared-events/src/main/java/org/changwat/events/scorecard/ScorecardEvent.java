package org.changwat.events.scorecard;

import org.changwat.events.DomainEvent;
import org.changwat.events.Ids;

/** An event of one unit's scorecard of one year. */
public sealed interface ScorecardEvent extends DomainEvent
        permits ScorecardOpened,
                MilestoneSubmitted,
                MilestoneVerified,
                MilestoneReturned,
                MilestoneWithdrawn,
                MeasurementReported,
                SurveyResultRecorded,
                DisbursementRecorded,
                IndicatorAssessed,
                ClusterScoreCarried,
                ScoreRecorded,
                ScorecardAmended,
                ScorecardCalendarAmended,
                SelfAssessmentSubmitted,
                SelfAssessmentReturned,
                SelfAssessmentAccepted,
                PaperSetReceived,
                PenaltyApplied,
                PenaltyWithdrawn,
                PenaltyWaived,
                ScoresAnnounced,
                ScoreContested,
                ContestResolved,
                ScorecardFinalized,
                CommissionApprovalRecorded,
                ScorecardReopened {

    String unit();

    int fiscalYear();

    @Override
    default String aggregateId() {
        return Ids.scorecard(fiscalYear(), unit());
    }
}
