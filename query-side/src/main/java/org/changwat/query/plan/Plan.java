package org.changwat.query.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.plan.PlanDecided;
import org.changwat.events.plan.PlanDecided.Body;
import org.changwat.events.plan.PlanEvent;
import org.changwat.events.plan.PlanSubmitted;
import org.changwat.events.plan.PlanType;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A plan dossier and how far it has come: to ก.น.จ., then to the cabinet (domain rule 24).
 *
 * @param edition the edition that stands
 * @param budgetRequest baht, or null where none is asked for
 * @param budgetApproved baht, by the last approval of the edition that stands that names a budget
 * @param submissions every edition, oldest first
 * @param decisions oldest first; one that a later one corrects says so
 * @param position of the last event of the dossier
 */
public record Plan(
        String plan,
        PlanType planType,
        String unit,
        LocalDate periodFrom,
        LocalDate periodTo,
        State state,
        int edition,
        @Nullable BigDecimal budgetRequest,
        @Nullable BigDecimal budgetApproved,
        List<Submission> submissions,
        List<Decided> decisions,
        long position) {

    /** How far a dossier is. */
    public enum State {
        SUBMITTED,
        /** ก.น.จ. approved it. */
        POLICY_BOARD_APPROVED,
        /** The cabinet approved it. */
        CABINET_APPROVED,
        RETURNED,
        REFUSED
    }

    /** One edition as it was submitted. */
    public record Submission(
            int edition,
            LocalDate periodFrom,
            LocalDate periodTo,
            @Nullable BigDecimal budgetRequest,
            LocalDate submittedOn,
            List<Evidence> evidence,
            @Nullable Long corrects,
            List<Warning> warnings,
            Instant recordedAt,
            long position) {

        public Submission {
            evidence = Copies.of(evidence);
            warnings = Copies.of(warnings);
        }
    }

    /**
     * What a body decided.
     *
     * @param corrects position of the decision that was wrongly recorded
     * @param corrected whether a later entry corrects this one
     */
    public record Decided(
            int edition,
            Body body,
            PlanDecided.Decision decision,
            @Nullable BigDecimal budgetApproved,
            @Nullable String note,
            LocalDate decidedOn,
            Authority authority,
            @Nullable Long corrects,
            boolean corrected,
            List<Warning> warnings,
            Instant recordedAt,
            long position) {

        public Decided {
            warnings = Copies.of(warnings);
        }

        private Decided isCorrected() {
            return new Decided(
                    edition,
                    body,
                    decision,
                    budgetApproved,
                    note,
                    decidedOn,
                    authority,
                    corrects,
                    true,
                    warnings,
                    recordedAt,
                    position);
        }
    }

    public Plan {
        submissions = Copies.of(submissions);
        decisions = Copies.of(decisions);
    }

    /** A dossier before its first submission is folded in. */
    static Plan opened(PlanSubmitted event) {
        return new Plan(
                event.plan(),
                event.planType(),
                event.unit(),
                event.periodFrom(),
                event.periodTo(),
                State.SUBMITTED,
                event.edition(),
                event.budgetRequest(),
                null,
                List.of(),
                List.of(),
                0);
    }

    Plan with(PlanEvent event, Recorded recorded) {
        if (event instanceof PlanSubmitted submitted) {
            return submitted(submitted, recorded);
        }
        if (event instanceof PlanDecided decided) {
            return decided(decided, recorded);
        }
        throw new IllegalArgumentException(
                "A plan does not know " + event.getClass().getName());
    }

    private Plan submitted(PlanSubmitted event, Recorded recorded) {
        List<Submission> next = new ArrayList<>(submissions);
        next.add(new Submission(
                event.edition(),
                event.periodFrom(),
                event.periodTo(),
                event.budgetRequest(),
                event.submittedOn(),
                event.evidence(),
                event.corrects(),
                event.warnings(),
                recorded.recordedAt(),
                recorded.position()));
        return new Plan(
                plan,
                planType,
                unit,
                event.periodFrom(),
                event.periodTo(),
                State.SUBMITTED,
                event.edition(),
                event.budgetRequest(),
                null,
                next,
                decisions,
                recorded.position());
    }

    private Plan decided(PlanDecided event, Recorded recorded) {
        List<Decided> next = new ArrayList<>();
        for (Decided each : decisions) {
            next.add(Objects.equals(each.position(), event.corrects()) ? each.isCorrected() : each);
        }
        next.add(new Decided(
                event.edition(),
                event.body(),
                event.decision(),
                event.budgetApproved(),
                event.note(),
                event.decidedOn(),
                event.authority(),
                event.corrects(),
                false,
                event.warnings(),
                recorded.recordedAt(),
                recorded.position()));
        List<Decided> standing = next.stream()
                .filter(each -> !each.corrected() && each.edition() == edition)
                .toList();
        return new Plan(
                plan,
                planType,
                unit,
                periodFrom,
                periodTo,
                state(standing),
                edition,
                budgetRequest,
                budget(standing),
                submissions,
                next,
                recorded.position());
    }

    /** By the highest body that decided: a correction of a lower one leaves what a higher one made of it. */
    private static State state(List<Decided> standing) {
        State state = State.SUBMITTED;
        for (Body body : Body.values()) {
            for (Decided each : standing) {
                if (each.body() == body) {
                    state = state(each);
                }
            }
        }
        return state;
    }

    private static State state(Decided decided) {
        return switch (decided.decision()) {
            case RETURNED -> State.RETURNED;
            case REFUSED -> State.REFUSED;
            case APPROVED, APPROVED_WITH_CHANGES ->
                decided.body() == Body.CABINET ? State.CABINET_APPROVED : State.POLICY_BOARD_APPROVED;
        };
    }

    private static @Nullable BigDecimal budget(List<Decided> standing) {
        return standing.stream()
                .filter(each -> each.decision().approves())
                .map(Decided::budgetApproved)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Whether it covers a day of a fiscal year. */
    boolean covers(LocalDate begin, LocalDate end) {
        return !periodFrom.isAfter(end) && !periodTo.isBefore(begin);
    }
}
