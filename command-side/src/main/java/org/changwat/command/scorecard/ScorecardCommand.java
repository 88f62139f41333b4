package org.changwat.command.scorecard;

import org.changwat.command.Command;
import org.changwat.events.Ids;

/** A command on one unit's card of one year. */
public sealed interface ScorecardCommand extends Command
        permits OpenScorecard,
                SubmitMilestone,
                VerifyMilestone,
                ReturnMilestone,
                ReportMeasurement,
                AssessIndicator,
                CarryClusterScore,
                AmendScorecard,
                FinalizeScorecard {

    String unit();

    int fiscalYear();

    @Override
    default String aggregateId() {
        return Ids.scorecard(fiscalYear(), unit());
    }
}
