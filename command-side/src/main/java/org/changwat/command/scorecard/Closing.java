package org.changwat.command.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.Proceedings.Penalty;
import org.changwat.command.scorecard.SelfReport.State;
import org.changwat.events.Coverage;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.framework.CalendarEntry.Kind;
import org.changwat.events.scorecard.CommissionApprovalRecorded;
import org.changwat.events.scorecard.PenaltyWaived;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardReopened;

/** Decisions at the end of a card's year: waived penalties, its close, the commission's approval, and its reopening. */
final class Closing {

    private Closing() {}

    /** A penalty that was waived already stays as it is. */
    static List<ScorecardEvent> decide(Card card, WaivePenalty command, Occasion occasion) {
        Penalty penalty = card.proceedings().penalties().get(command.penalty());
        Rule.require(
                new CardIsOpen(command.unit(), command.fiscalYear(), card.finalized()),
                new PenaltyStands(
                        command.penalty(),
                        command.unit(),
                        command.fiscalYear(),
                        card.proceedings().penalties().keySet()));
        Rule.require(OpenLine.correction(
                card,
                "WAIVER " + command.penalty(),
                command.corrects(),
                penalty == null || penalty.waivedAt() == null ? -1 : penalty.waivedAt(),
                occasion.positions()));
        if (penalty == null || penalty.waived() && command.corrects() == null) {
            return List.of();
        }
        return List.of(new PenaltyWaived(
                command.unit(),
                command.fiscalYear(),
                command.penalty(),
                penalty.amount(),
                occasion.orToday(command.waivedOn()),
                command.authority(),
                Rescoring.standingTotals(
                        card.penalised(command.penalty(), new Penalty(penalty.amount(), card.sequence() + 1))),
                command.corrects()));
    }

    /**
     * Closes the card; a correction says anew when and on whose authority it was closed, and changes no score.
     *
     * @param undecided ids of the unit's change requests that are still undecided
     */
    static List<ScorecardEvent> decide(
            Card card, FinalizeScorecard command, List<String> undecided, Occasion occasion) {
        Long closed = card.proceedings().finalized();
        boolean authority = command.authority() != null;
        boolean scored = card.lines().values().stream()
                .anyMatch(line -> Rescoring.score(card, line, Track.EVALUATOR).score() != null);
        Rule.require(
                new CardIsOpen(command.unit(), command.fiscalYear(), card.finalized() && command.corrects() == null),
                OpenLine.correction(
                        card, "FINAL", command.corrects(), closed == null ? -1 : closed, occasion.positions()),
                new ChangesAreDecided(command.unit(), command.fiscalYear(), undecided, authority),
                new ContestsAreResolved(command.unit(), command.fiscalYear(), openContests(card), authority),
                new YearIsReported(command.unit(), command.fiscalYear(), missingReports(card), authority),
                new SomethingIsScored(command.unit(), command.fiscalYear(), scored, authority));
        ScorecardFinalized finalized = new ScorecardFinalized(
                command.unit(),
                command.fiscalYear(),
                occasion.orToday(command.finalizedOn()),
                command.authority(),
                Rescoring.totals(card, Track.EVALUATOR),
                command.corrects());
        return Rescoring.after(card, finalized, occasion.actor(), OpenLine.nature(command.corrects()));
    }

    static List<ScorecardEvent> decide(Card card, RecordCommissionApproval command, Occasion occasion) {
        Long approved = card.proceedings().approved();
        Rule.require(
                new CardIsFinal(command.unit(), command.fiscalYear(), card.finalized(), "RecordCommissionApproval"),
                new ApprovalIsRecordedOnce(
                        command.unit(), command.fiscalYear(), approved != null, command.corrects() != null),
                OpenLine.correction(
                        card,
                        "COMMISSION_APPROVAL",
                        command.corrects(),
                        approved == null ? -1 : approved,
                        occasion.positions()));
        return List.of(new CommissionApprovalRecorded(
                command.unit(),
                command.fiscalYear(),
                occasion.orToday(command.approvedOn()),
                command.authority(),
                command.corrects()));
    }

    /**
     * Takes the final scores back, one event each, so that their history shows when they held; a correction says anew when and on
     * whose authority that was done, and changes no score.
     */
    static List<ScorecardEvent> decide(Card card, ReopenScorecard command, Occasion occasion) {
        Long reopened = card.proceedings().reopened();
        Rule.require(
                new CardIsFinal(
                        command.unit(),
                        command.fiscalYear(),
                        card.finalized() || command.corrects() != null,
                        "ReopenScorecard"),
                OpenLine.correction(
                        card, "REOPENING", command.corrects(), reopened == null ? -1 : reopened, occasion.positions()));
        return Rescoring.after(
                card,
                new ScorecardReopened(
                        command.unit(),
                        command.fiscalYear(),
                        occasion.orToday(command.reopenedOn()),
                        command.authority(),
                        command.corrects()),
                occasion.actor(),
                OpenLine.nature(command.corrects()));
    }

    private static List<String> openContests(Card card) {
        List<String> open = new ArrayList<>();
        for (Line line : card.lines().values()) {
            Contest contest = line.standing().contest();
            if (contest != null && contest.isOpen()) {
                open.add(line.agreed().line());
            }
        }
        return open;
    }

    /**
     * The 12-month reports that the year's calendar asks for and that are not in. An imported historical card is PARTIAL: its
     * reports were made on paper before this ledger, so none is missing here.
     */
    private static List<String> missingReports(Card card) {
        List<String> missing = new ArrayList<>();
        if (card.terms().coverage() == Coverage.PARTIAL) {
            return missing;
        }
        YearCalendar calendar = YearCalendar.of(card);
        SelfReport report = card.proceedings().report(Round.TWELVE_MONTH);
        boolean reported = report != null && report.state() != State.RETURNED;
        if (!reported && calendar.due(Kind.SELF_ASSESSMENT, Round.TWELVE_MONTH) != null) {
            missing.add("E_SAR");
        }
        boolean complete = card.proceedings().paper(Round.TWELVE_MONTH).completeOn() != null;
        if (!complete && calendar.due(Kind.PAPER_SET, Round.TWELVE_MONTH) != null) {
            missing.add("PAPER");
        }
        return missing;
    }
}
