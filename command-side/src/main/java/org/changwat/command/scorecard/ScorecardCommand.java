package org.changwat.command.scorecard;

import org.changwat.command.Command;
import org.changwat.events.Ids;

/** A command on one unit's card of one year. */
public sealed interface ScorecardCommand extends Command
        permits OpenScorecard,
                SubmitMilestone,
                VerifyMilestone,
                ReturnMilestone,
                WithdrawMilestone,
                ReportMeasurement,
                RecordSurveyResult,
                RecordDisbursement,
                SubmitSelfAssessment,
                ReceivePaperSet,
                ReturnSelfAssessment,
                AcceptSelfAssessment,
                AssessIndicator,
                CarryClusterScore,
                AmendScorecard,
                AmendCardCalendar,
                WaivePenalty,
                AnnounceScores,
                ContestScore,
                ResolveContest,
                FinalizeScorecard,
                RecordCommissionApproval,
                ReopenScorecard {

    String unit();

    int fiscalYear();

    @Override
    default String aggregateId() {
        return Ids.scorecard(fiscalYear(), unit());
    }
}
