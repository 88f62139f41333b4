package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.changwat.command.scorecard.scoring.MilestoneRun;
import org.changwat.command.scorecard.scoring.Scored;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.jspecify.annotations.Nullable;

/**
 * A line whose level is the unbroken run of done steps (domain rule 14).
 *
 * @param withdrawals sequence of the withdrawal of each step that is open since
 */
record MilestoneLine(
        AgreementLine agreed, Standing standing, SortedMap<Integer, Claim> claims, SortedMap<Integer, Long> withdrawals)
        implements Line {

    MilestoneLine {
        claims = Collections.unmodifiableSortedMap(claims);
        withdrawals = Collections.unmodifiableSortedMap(withdrawals);
    }

    static MilestoneLine of(AgreementLine agreed) {
        return new MilestoneLine(agreed, Standing.EMPTY, new TreeMap<>(), new TreeMap<>());
    }

    Criteria.Milestone criteria() {
        return (Criteria.Milestone) agreed.criteria();
    }

    boolean defines(int step) {
        return criteria().steps().stream().anyMatch(each -> each.step() == step);
    }

    @Nullable
    Claim claim(int step) {
        return claims.get(step);
    }

    MilestoneLine with(MilestoneSubmitted event, long sequence) {
        return with(event.step(), new Claim(StepState.SUBMITTED, event, sequence, sequence));
    }

    /** The step is open again, as if nothing had been claimed of it. */
    MilestoneLine withdrawn(int step, long sequence) {
        SortedMap<Integer, Claim> next = new TreeMap<>(claims);
        next.remove(step);
        SortedMap<Integer, Long> open = new TreeMap<>(withdrawals);
        open.put(step, sequence);
        return new MilestoneLine(agreed, standing, next, open);
    }

    /** Sequence of the withdrawal by which the step is open, or -1. */
    long withdrawn(int step) {
        return withdrawals.getOrDefault(step, -1L);
    }

    /** An evaluator's decision; a correction's may be of a step that stands decided already. */
    MilestoneLine decided(int step, StepState state, long sequence) {
        Claim claim = claims.get(step);
        return claim == null ? this : with(step, claim.decided(state, sequence));
    }

    private MilestoneLine with(int step, Claim claim) {
        SortedMap<Integer, Claim> next = new TreeMap<>(claims);
        next.put(step, claim);
        SortedMap<Integer, Long> open = new TreeMap<>(withdrawals);
        open.remove(step);
        return new MilestoneLine(agreed, standing, next, open);
    }

    @Override
    public MilestoneLine withStanding(Standing next) {
        return new MilestoneLine(agreed, next, claims, withdrawals);
    }

    /** Steps that the new terms no longer define fall away. */
    @Override
    public MilestoneLine under(AgreementLine terms) {
        MilestoneLine next = new MilestoneLine(terms, standing, claims, withdrawals);
        SortedMap<Integer, Claim> kept = new TreeMap<>(claims);
        kept.keySet().removeIf(step -> !next.defines(step));
        SortedMap<Integer, Long> open = new TreeMap<>(withdrawals);
        open.keySet().removeIf(step -> !next.defines(step));
        return new MilestoneLine(terms, standing, kept, open);
    }

    @Override
    public Scored claimed(Structure structure) {
        return score(structure, claim -> claim.state() != StepState.RETURNED);
    }

    @Override
    public Scored confirmed(Structure structure) {
        return score(structure, claim -> claim.state() == StepState.VERIFIED);
    }

    private Scored score(Structure structure, Predicate<Claim> stands) {
        Map<Integer, Completion> standingClaims = new TreeMap<>();
        claims.forEach((step, claim) -> {
            if (stands.test(claim)) {
                standingClaims.put(step, claim.completion());
            }
        });
        return MilestoneRun.score(structure, criteria(), standingClaims);
    }

    /** Where a step stands between unit and evaluator. */
    enum StepState {
        SUBMITTED,
        VERIFIED,
        RETURNED
    }

    /**
     * What was claimed of a step.
     *
     * @param event the submission
     * @param submitted sequence of the submission on this card
     * @param latest sequence of the last event about the step: the submission, or the decision on it
     */
    record Claim(StepState state, MilestoneSubmitted event, long submitted, long latest) {

        Completion completion() {
            return event.completion();
        }

        LocalDate achievedOn() {
            return event.achievedOn();
        }

        Claim decided(StepState next, long sequence) {
            return new Claim(next, event, submitted, sequence);
        }
    }
}
