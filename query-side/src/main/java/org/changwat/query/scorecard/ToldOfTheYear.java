package org.changwat.query.scorecard;

import java.util.List;
import java.util.Map;
import org.changwat.events.Authority;
import org.changwat.events.DomainEvent;
import org.changwat.events.scorecard.CommissionApprovalRecorded;
import org.changwat.events.scorecard.ContestResolved;
import org.changwat.events.scorecard.DisbursementRecorded;
import org.changwat.events.scorecard.MilestoneWithdrawn;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.PenaltyApplied;
import org.changwat.events.scorecard.PenaltyWaived;
import org.changwat.events.scorecard.PenaltyWithdrawn;
import org.changwat.events.scorecard.ScoreContested;
import org.changwat.events.scorecard.ScorecardCalendarAmended;
import org.changwat.events.scorecard.ScorecardReopened;
import org.changwat.events.scorecard.ScoresAnnounced;
import org.changwat.events.scorecard.SelfAssessmentAccepted;
import org.changwat.events.scorecard.SelfAssessmentReturned;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.changwat.events.scorecard.SurveyResultRecorded;
import org.jspecify.annotations.Nullable;

/** Tells of the events that reach a card beside the work on its lines: sourced results, reports, penalties, contests and the close. */
final class ToldOfTheYear {

    private ToldOfTheYear() {}

    /** Null where the event is none of these. */
    static @Nullable Told by(DomainEvent event) {
        if (event instanceof MilestoneWithdrawn withdrawn) {
            return told(
                    Told.facts(
                            "step", withdrawn.step(),
                            "round", withdrawn.round(),
                            "withdrawnOn", withdrawn.withdrawnOn()),
                    null,
                    withdrawn.corrects());
        }
        if (event instanceof SurveyResultRecorded survey) {
            return told(
                    Told.facts(
                            "service", survey.service(),
                            "value", survey.satisfaction(),
                            "sample", survey.sample(),
                            "surveyFrom", survey.surveyFrom(),
                            "surveyTo", survey.surveyTo()),
                    null,
                    survey.corrects());
        }
        if (event instanceof DisbursementRecorded disbursed) {
            return told(
                    Told.facts(
                            "value", disbursed.percent(),
                            "numerator", disbursed.disbursed(),
                            "denominator", disbursed.allocated(),
                            "asOfDate", disbursed.asOfDate()),
                    null,
                    disbursed.corrects());
        }
        return ofReports(event);
    }

    private static @Nullable Told ofReports(DomainEvent event) {
        if (event instanceof SelfAssessmentSubmitted submitted) {
            return told(
                    Told.facts(
                            "round", submitted.round(),
                            "receivedOn", submitted.receivedOn(),
                            "due", submitted.due(),
                            "workingDaysLate", submitted.workingDaysLate()),
                    null,
                    submitted.corrects());
        }
        if (event instanceof PaperSetReceived received) {
            return told(
                    Told.facts(
                            "round", received.round(),
                            "receivedOn", received.receivedOn(),
                            "sets", received.sets(),
                            "discs", received.discs(),
                            "completeOn", received.completeOn(),
                            "due", received.due(),
                            "workingDaysLate", received.workingDaysLate()),
                    null,
                    received.corrects());
        }
        if (event instanceof SelfAssessmentReturned returned) {
            return told(
                    Told.facts(
                            "round", returned.round(),
                            "decidedOn", returned.decidedOn()),
                    null,
                    returned.corrects());
        }
        if (event instanceof SelfAssessmentAccepted accepted) {
            return told(
                    Told.facts(
                            "round", accepted.round(),
                            "decidedOn", accepted.decidedOn()),
                    null,
                    accepted.corrects());
        }
        return ofPenalties(event);
    }

    private static @Nullable Told ofPenalties(DomainEvent event) {
        if (event instanceof PenaltyApplied applied) {
            return told(
                    Told.facts(
                            "penalty", applied.penalty(),
                            "amount", applied.amount(),
                            "basis", applied.basis(),
                            "round", applied.round(),
                            "due", applied.due(),
                            "receivedOn", applied.receivedOn(),
                            "workingDaysLate", applied.workingDays()),
                    null,
                    null);
        }
        if (event instanceof PenaltyWithdrawn withdrawn) {
            return told(
                    Told.facts(
                            "penalty", withdrawn.penalty(),
                            "amount", withdrawn.amount()),
                    null,
                    null);
        }
        if (event instanceof PenaltyWaived waived) {
            return told(
                    Told.facts(
                            "penalty", waived.penalty(),
                            "amount", waived.amount(),
                            "waivedOn", waived.waivedOn()),
                    waived.authority(),
                    waived.corrects());
        }
        return ofTheClose(event);
    }

    private static @Nullable Told ofTheClose(DomainEvent event) {
        if (event instanceof ScoresAnnounced announced) {
            return told(
                    Told.facts("announcedOn", announced.announcedOn()), announced.authority(), announced.corrects());
        }
        if (event instanceof ScoreContested contested) {
            return told(
                    Told.facts(
                            "claimed", contested.claimed(),
                            "announced", contested.announced(),
                            "grounds", contested.grounds(),
                            "receivedOn", contested.receivedOn()),
                    null,
                    contested.corrects());
        }
        if (event instanceof ContestResolved resolved) {
            return told(
                    Told.facts(
                            "decision", resolved.decision(),
                            "score", resolved.score(),
                            "decidedOn", resolved.decidedOn(),
                            "rationale", resolved.rationale()),
                    resolved.authority(),
                    resolved.corrects());
        }
        if (event instanceof CommissionApprovalRecorded approved) {
            return told(Told.facts("approvedOn", approved.approvedOn()), approved.authority(), approved.corrects());
        }
        if (event instanceof ScorecardCalendarAmended amended) {
            return told(
                    Told.facts(
                            "framework", amended.frameworkSequence(),
                            "effectiveOn", amended.effectiveOn()),
                    null,
                    null);
        }
        if (event instanceof ScorecardReopened reopened) {
            return told(Told.facts("reopenedOn", reopened.reopenedOn()), reopened.authority(), reopened.corrects());
        }
        return null;
    }

    private static Told told(Map<String, String> facts, @Nullable Authority authority, @Nullable Long corrects) {
        return new Told(facts, authority, List.of(), corrects);
    }
}
