package org.changwat.command.scorecard;

import java.util.List;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.Standing.Assessment;
import org.changwat.command.scorecard.scoring.ScoringRules;
import org.changwat.events.Scale;
import org.changwat.events.scorecard.IndicatorAssessed;
import org.changwat.events.scorecard.ScorecardEvent;

/** Decisions about assessments: desk and on-site ones are kept beside the joint one, which rules (domain rule 18). */
final class AssessmentDecisions {

    private AssessmentDecisions() {}

    static List<ScorecardEvent> decide(Card card, AssessIndicator command, Occasion occasion) {
        Line line = OpenLine.of(card, command.line());
        Scale scale = card.terms().structure().scale();
        Assessment standing = line.standing().assessment(command.by(), command.phase());
        Rule.require(
                new KindFits(
                        command.line(),
                        line.agreed().criteria().kindName(),
                        "AssessIndicator",
                        !(line instanceof MonitorLine),
                        line.acceptedCommand()),
                new ScoreIsWithinScale(command.line(), command.score(), scale),
                new ScoreBearsFourDecimals(command.line(), command.score()),
                new SubmitterDoesNotJudge(command.line(), occasion.actor(), card.submitters(line)),
                OpenLine.correction(
                        card,
                        command.line(),
                        command.corrects(),
                        standing == null ? -1 : standing.sequence(),
                        occasion.positions()));
        IndicatorAssessed assessed = new IndicatorAssessed(
                command.unit(),
                command.fiscalYear(),
                command.line(),
                command.by(),
                command.phase(),
                ScoringRules.printed(command.score()),
                occasion.orToday(command.assessedOn()),
                command.rationale(),
                command.evidence(),
                command.corrects());
        if (standing != null && standing.event().equals(assessed)) {
            return List.of();
        }
        return Rescoring.after(card, assessed, occasion.actor(), OpenLine.nature(command.corrects()));
    }
}
