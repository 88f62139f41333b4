package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.changwat.command.LoggedPositions;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.SelfReport.State;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.Warning;
import org.changwat.events.framework.CalendarEntry.Kind;
import org.changwat.events.framework.PenaltyRule.Trigger;
import org.changwat.events.scorecard.IndicatorForm;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.events.scorecard.SelfAssessmentAccepted;
import org.changwat.events.scorecard.SelfAssessmentReturned;
import org.changwat.events.scorecard.SelfAssessmentSubmitted;
import org.jspecify.annotations.Nullable;

/** Decisions about a round's report: submitted by e-SAR, received on paper, accepted or sent back (domain rules 19 and 20). */
final class ReportDecisions {

    private ReportDecisions() {}

    static List<ScorecardEvent> decide(Card card, SubmitSelfAssessment command, Occasion occasion) {
        YearCalendar calendar = YearCalendar.of(card);
        SelfReport standing = card.proceedings().report(command.round());
        Rule.require(
                new CardIsOpen(command.unit(), command.fiscalYear(), card.finalized()),
                new RoundIsHeld(command.round(), command.fiscalYear(), calendar.entries()),
                new ReportDoesNotStand(
                        command.round(), command.unit(), command.fiscalYear(), standing, command.corrects() != null),
                OpenLine.correction(
                        card,
                        "E_SAR " + command.round(),
                        command.corrects(),
                        standing == null ? -1 : standing.submitted(),
                        occasion.positions()));
        requireForms(card, command);
        LocalDate receivedOn = occasion.orToday(command.receivedOn());
        LocalDate due = calendar.due(Kind.SELF_ASSESSMENT, command.round());
        SelfAssessmentSubmitted submitted = new SelfAssessmentSubmitted(
                command.unit(),
                command.fiscalYear(),
                command.round(),
                receivedOn,
                due,
                due != null && receivedOn.isAfter(due),
                calendar.workingDaysLate(due, receivedOn),
                calendar.closedDays().revision(),
                command.forms(),
                RoundSnapshot.of(card),
                Rescoring.totals(card, Track.SELF),
                command.corrects(),
                warnings(card, command));
        return Penalties.after(
                card,
                submitted,
                command.round(),
                Trigger.E_SAR_LATE,
                calendar,
                occasion,
                OpenLine.nature(command.corrects()));
    }

    static List<ScorecardEvent> decide(Card card, ReceivePaperSet command, Occasion occasion) {
        YearCalendar calendar = YearCalendar.of(card);
        PaperSet held = card.proceedings().paper(command.round());
        Long replaces = replaced(held, command.corrects(), occasion.positions());
        Rule.require(
                new CardIsOpen(command.unit(), command.fiscalYear(), card.finalized()),
                new RoundIsHeld(command.round(), command.fiscalYear(), calendar.entries()),
                new SomethingWasReceived(command.round(), command.sets(), command.discs()),
                OpenLine.correction(
                        card,
                        "PAPER " + command.round(),
                        command.corrects(),
                        replaces == null ? -1 : replaces,
                        occasion.positions()));
        LocalDate receivedOn = occasion.orToday(command.receivedOn());
        PaperSet next = held.with(
                new PaperSet.Delivery(receivedOn, command.sets(), command.discs()), replaces, card.sequence() + 1);
        LocalDate completeOn = next.completeOn();
        LocalDate counted = completeOn == null ? receivedOn : completeOn;
        LocalDate due = calendar.due(Kind.PAPER_SET, command.round());
        PaperSetReceived received = new PaperSetReceived(
                command.unit(),
                command.fiscalYear(),
                command.round(),
                receivedOn,
                command.sets(),
                command.discs(),
                completeOn,
                due,
                due != null && counted.isAfter(due),
                calendar.workingDaysLate(due, counted),
                calendar.closedDays().revision(),
                command.corrects(),
                replaces,
                Rule.warn(new PaperSetIsComplete(command.round(), next.sets(), next.discs(), completeOn != null)));
        return Penalties.after(
                card,
                received,
                command.round(),
                Trigger.PAPER_LATE,
                calendar,
                occasion,
                OpenLine.nature(command.corrects()));
    }

    static List<ScorecardEvent> decide(Card card, AcceptSelfAssessment command, Occasion occasion) {
        SelfReport report = card.proceedings().report(command.round());
        requireJudged(
                card,
                command.round(),
                report,
                "AcceptSelfAssessment",
                report != null && (report.state() != State.RETURNED || command.corrects() != null),
                command.corrects(),
                occasion);
        SelfAssessmentAccepted accepted = new SelfAssessmentAccepted(
                command.unit(),
                command.fiscalYear(),
                command.round(),
                occasion.orToday(command.decidedOn()),
                command.corrects());
        List<ScorecardEvent> events =
                Rescoring.after(card, accepted, occasion.actor(), OpenLine.nature(command.corrects()));
        boolean repeats = report != null && report.state() == State.ACCEPTED && command.corrects() == null;
        return repeats && events.size() == 1 ? List.of() : events;
    }

    static List<ScorecardEvent> decide(Card card, ReturnSelfAssessment command, Occasion occasion) {
        SelfReport report = card.proceedings().report(command.round());
        if (report != null && report.state() == State.RETURNED && command.corrects() == null && !card.finalized()) {
            return List.of();
        }
        requireJudged(
                card, command.round(), report, "ReturnSelfAssessment", report != null, command.corrects(), occasion);
        return Rescoring.after(
                card,
                new SelfAssessmentReturned(
                        command.unit(),
                        command.fiscalYear(),
                        command.round(),
                        occasion.orToday(command.decidedOn()),
                        command.corrects()),
                occasion.actor(),
                OpenLine.nature(command.corrects()));
    }

    private static void requireForms(Card card, SubmitSelfAssessment command) {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (IndicatorForm form : command.forms()) {
            OpenLine.of(card, form.line());
            if (!seen.add(form.line())) {
                twice.add(form.line());
            }
            if (form.claimedScore() != null) {
                Rule.require(
                        new ScoreIsWithinScale(
                                form.line(),
                                form.claimedScore(),
                                card.terms().structure().scale()),
                        new ScoreBearsFourDecimals(form.line(), form.claimedScore()));
            }
        }
        Rule.require(new EachLineHasOneForm(command.round(), twice));
    }

    private static List<Warning> warnings(Card card, SubmitSelfAssessment command) {
        List<String> missing = new ArrayList<>();
        Collection<String> reported =
                command.forms().stream().map(IndicatorForm::line).toList();
        for (Line line : card.lines().values()) {
            if (!(line instanceof CarriedLine)
                    && !reported.contains(line.agreed().line())) {
                missing.add(line.agreed().line());
            }
        }
        List<Warning> warnings = new ArrayList<>(Rule.warn(new EveryLineHasAForm(command.round(), missing)));
        for (IndicatorForm form : command.forms()) {
            Line line = OpenLine.of(card, form.line());
            warnings.addAll(Rule.warn(
                    new ClaimedScoreAgrees(
                            form.line(),
                            form.claimedScore(),
                            Rescoring.score(card, line, Track.SELF).score()),
                    new EvidenceIsGiven(form.line(), !form.evidence().isEmpty())));
        }
        return warnings;
    }

    /** What an evaluator's decision on a report asks first. */
    private static void requireJudged(
            Card card,
            Round round,
            @Nullable SelfReport report,
            String command,
            boolean awaits,
            @Nullable Long corrects,
            Occasion occasion) {
        String unit = card.terms().unit();
        int fiscalYear = card.terms().fiscalYear();
        boolean decided = report != null && report.state() != State.SUBMITTED;
        Rule.require(
                new CardIsOpen(unit, fiscalYear, card.finalized()),
                new ReportWasSubmitted(
                        round,
                        unit,
                        fiscalYear,
                        command,
                        awaits,
                        report == null ? "-" : report.state().name()),
                new ReporterDoesNotJudge(round, occasion.actor(), report == null ? Set.of() : report.submitters()),
                OpenLine.correction(
                        card,
                        "E_SAR " + round,
                        corrects,
                        report != null && decided ? report.latest() : -1,
                        occasion.positions()));
        if (report != null) {
            for (Map.Entry<String, Line> frozen : report.frozen().entrySet()) {
                if (frozen.getValue() instanceof MeasuredLine || frozen.getValue() instanceof CompositeLine) {
                    Rule.require(new SubmitterDoesNotJudge(
                            frozen.getKey(),
                            occasion.actor(),
                            frozen.getValue().standing().submitters()));
                }
            }
        }
    }

    /** Which delivery a correction takes the place of; any that was received, not only the last. */
    private static @Nullable Long replaced(PaperSet held, @Nullable Long corrects, LoggedPositions positions) {
        Optional<LoggedPositions.Place> place = corrects == null ? Optional.empty() : positions.at(corrects);
        return place.map(LoggedPositions.Place::sequence)
                .filter(sequence -> held.deliveries().containsKey(sequence))
                .orElse(null);
    }
}
