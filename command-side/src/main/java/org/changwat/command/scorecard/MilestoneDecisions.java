package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.changwat.command.Rule;
import org.changwat.command.scorecard.MilestoneLine.Claim;
import org.changwat.command.scorecard.MilestoneLine.StepState;
import org.changwat.events.Criteria;
import org.changwat.events.FiscalYear;
import org.changwat.events.scorecard.MilestoneReturned;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneVerified;
import org.changwat.events.scorecard.MilestoneWithdrawn;
import org.changwat.events.scorecard.ScorecardEvent;
import org.jspecify.annotations.Nullable;

/** Decisions about steps: claimed by the unit, confirmed or sent back by an evaluator. */
final class MilestoneDecisions {

    private MilestoneDecisions() {}

    static List<ScorecardEvent> decide(Card card, SubmitMilestone command, Occasion occasion) {
        MilestoneLine line = OpenLine.milestone(card, command.line(), "SubmitMilestone");
        Claim standing = line.claim(command.step());
        Rule.require(
                defined(line, command.step()),
                new RoundIsHeld(
                        command.round(), command.fiscalYear(), card.terms().calendar()),
                new StepIsNotSubmittedTwice(
                        command.line(), command.step(), command.completion(), standing, command.corrects() != null),
                OpenLine.correction(
                        card,
                        command.line(),
                        command.corrects(),
                        standing == null ? line.withdrawn(command.step()) : standing.submitted(),
                        occasion.positions()));
        LocalDate achievedOn = occasion.orToday(command.achievedOn());
        MilestoneSubmitted submitted = new MilestoneSubmitted(
                command.unit(),
                command.fiscalYear(),
                command.line(),
                command.step(),
                achievedOn,
                command.completion(),
                command.expectedOn(),
                command.round(),
                command.narrative(),
                command.evidence(),
                command.corrects(),
                Rule.warn(
                        new NoGapBeforeStep(command.line(), command.step(), missingBefore(line, command.step())),
                        new AchievedInsideTheYear(
                                command.line(), command.step(), achievedOn, new FiscalYear(command.fiscalYear())),
                        new EvidenceIsGiven(command.line(), !command.evidence().isEmpty())));
        return Rescoring.after(card, submitted, occasion.actor(), OpenLine.nature(command.corrects()));
    }

    static List<ScorecardEvent> decide(Card card, VerifyMilestone command, Occasion occasion) {
        MilestoneLine line = OpenLine.milestone(card, command.line(), "VerifyMilestone");
        Claim claim = line.claim(command.step());
        if (repeats(claim, StepState.VERIFIED, command.corrects())) {
            return List.of();
        }
        boolean awaits = claim != null && (claim.state() == StepState.SUBMITTED || command.corrects() != null);
        Rule.require(
                defined(line, command.step()),
                new StepWasSubmitted(command.line(), command.step(), awaits, stateOf(claim), "VerifyMilestone"),
                new SubmitterDoesNotJudge(command.line(), occasion.actor(), card.submitters(line)),
                correctsDecision(card, command.line(), claim, command.corrects(), occasion));
        return Rescoring.after(
                card,
                new MilestoneVerified(
                        command.unit(),
                        command.fiscalYear(),
                        command.line(),
                        command.step(),
                        command.round(),
                        occasion.orToday(command.decidedOn()),
                        command.corrects()),
                occasion.actor(),
                OpenLine.nature(command.corrects()));
    }

    static List<ScorecardEvent> decide(Card card, ReturnMilestone command, Occasion occasion) {
        MilestoneLine line = OpenLine.milestone(card, command.line(), "ReturnMilestone");
        Claim claim = line.claim(command.step());
        if (repeats(claim, StepState.RETURNED, command.corrects())) {
            return List.of();
        }
        Rule.require(
                defined(line, command.step()),
                new StepWasSubmitted(command.line(), command.step(), claim != null, stateOf(claim), "ReturnMilestone"),
                new SubmitterDoesNotJudge(command.line(), occasion.actor(), card.submitters(line)),
                correctsDecision(card, command.line(), claim, command.corrects(), occasion));
        return Rescoring.after(
                card,
                new MilestoneReturned(
                        command.unit(),
                        command.fiscalYear(),
                        command.line(),
                        command.step(),
                        command.round(),
                        occasion.orToday(command.decidedOn()),
                        command.corrects()),
                occasion.actor(),
                OpenLine.nature(command.corrects()));
    }

    /** What an evaluator sent back counts already no more, so there is nothing to take back. */
    static List<ScorecardEvent> decide(Card card, WithdrawMilestone command, Occasion occasion) {
        MilestoneLine line = OpenLine.milestone(card, command.line(), "WithdrawMilestone");
        Claim claim = line.claim(command.step());
        boolean corrects = command.corrects() != null;
        boolean stands = claim != null && claim.state() != StepState.RETURNED;
        Rule.require(
                defined(line, command.step()),
                new StepWasSubmitted(
                        command.line(), command.step(), corrects || stands, stateOf(claim), "WithdrawMilestone"),
                OpenLine.correction(
                        card,
                        command.line(),
                        command.corrects(),
                        line.withdrawn(command.step()),
                        occasion.positions()));
        return Rescoring.after(
                card,
                new MilestoneWithdrawn(
                        command.unit(),
                        command.fiscalYear(),
                        command.line(),
                        command.step(),
                        command.round(),
                        occasion.orToday(command.withdrawnOn()),
                        command.corrects()),
                occasion.actor(),
                OpenLine.nature(command.corrects()));
    }

    private static StepIsDefined defined(MilestoneLine line, int step) {
        return new StepIsDefined(
                line.agreed().line(),
                step,
                line.criteria().steps().stream().map(Criteria.Step::step).toList());
    }

    /** The same decision again changes nothing, unless it is entered as a correction. */
    private static boolean repeats(@Nullable Claim claim, StepState decision, @Nullable Long corrects) {
        return corrects == null && claim != null && claim.state() == decision;
    }

    private static CorrectsWhatStands correctsDecision(
            Card card, String line, @Nullable Claim claim, @Nullable Long corrects, Occasion occasion) {
        boolean decided = claim != null && claim.state() != StepState.SUBMITTED;
        return OpenLine.correction(
                card, line, corrects, claim != null && decided ? claim.latest() : -1, occasion.positions());
    }

    private static String stateOf(@Nullable Claim claim) {
        return claim == null ? "OPEN" : claim.state().name();
    }

    private static List<Integer> missingBefore(MilestoneLine line, int step) {
        return IntStream.range(1, step)
                .filter(earlier -> {
                    Claim claim = line.claim(earlier);
                    return claim == null || claim.state() == StepState.RETURNED;
                })
                .boxed()
                .toList();
    }
}
