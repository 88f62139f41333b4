package org.changwat.command.plan;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Copies;
import org.changwat.events.plan.PlanDecided;
import org.changwat.events.plan.PlanDecided.Body;
import org.changwat.events.plan.PlanEvent;
import org.changwat.events.plan.PlanSubmitted;

/** Decides on plan dossiers. */
final class DossierDecisions {

    private DossierDecisions() {}

    static List<PlanEvent> decide(DossierState state, SubmitPlan command, Correction correction, LocalDate today) {
        Logged<PlanSubmitted> standing = state.submitted();
        LocalDate submittedOn = command.submittedOn() == null ? today : command.submittedOn();
        String plan = command.aggregateId();
        Rule.require(
                new PlanIsAProvincesOrAClusters(command.unit()),
                new PeriodEndsAfterItBegins(command.periodFrom(), command.periodTo()),
                new AnnualPlanIsForOneYear(command.planType(), command.periodFrom(), command.periodTo()),
                new BudgetIsNotNegative(command.budgetRequest()),
                new DateIsNotAhead("submittedOn", submittedOn, today),
                new CorrectsWhatStands(plan, "the plan", correction, standing));
        int edition = standing == null ? 1 : standing.event().edition() + (correction.isAsked() ? 0 : 1);
        PlanSubmitted event = new PlanSubmitted(
                plan,
                command.planType(),
                command.unit(),
                command.periodFrom(),
                command.periodTo(),
                command.budgetRequest(),
                edition,
                submittedOn,
                Copies.of(command.evidence()),
                command.corrects(),
                Rule.warn(
                        new PeriodIsWholeFiscalYears(command.periodFrom(), command.periodTo()),
                        new AnnualPlanAsksForItsBudget(plan, command.planType(), command.budgetRequest())));
        return SaidOnce.decide(plan, standing, event, correction, state.wentBack() && !correction.isAsked());
    }

    static List<PlanEvent> decide(
            DossierState state, RecordPlanDecision command, Correction correction, LocalDate today) {
        Logged<PlanSubmitted> submitted = state.submitted();
        if (submitted == null) {
            throw new UnknownAggregate(command.plan());
        }
        PlanSubmitted plan = submitted.event();
        Logged<PlanDecided> standing = state.decisions().get(command.body());
        LocalDate decidedOn = command.decidedOn() == null ? command.authority().date() : command.decidedOn();
        PlanDecided event = new PlanDecided(
                command.plan(),
                plan.planType(),
                plan.unit(),
                plan.edition(),
                command.body(),
                command.decision(),
                command.budgetApproved(),
                command.note(),
                decidedOn,
                command.authority(),
                command.corrects(),
                Rule.warn(new BudgetIsNotRaised(command.plan(), plan.budgetRequest(), command.budgetApproved())));
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(
                new DateIsNotAhead("decidedOn", decidedOn, today),
                new CorrectsWhatStands(command.plan(), command.body().name(), correction, standing),
                new PlanIsNotSettled(command.plan(), standing != null || !state.wentBack()),
                new DecisionComesAfterSubmission(command.plan(), plan.submittedOn(), decidedOn),
                new BodiesDecideInOrder(
                        command.plan(), command.body(), decidedOn, passed(state, command.body(), decidedOn)),
                new NothingLaterRestsOnIt(command.plan(), command.body(), restedOn(state, event)),
                new BudgetIsNotNegative(command.budgetApproved()));
        return SaidOnce.decide(command.body().name(), standing, event, correction, false);
    }

    private static boolean passed(DossierState state, Body body, LocalDate decidedOn) {
        Logged<PlanDecided> board = state.decisions().get(Body.POLICY_BOARD);
        return body != Body.CABINET
                || board != null
                        && board.event().decision().approves()
                        && !board.event().decidedOn().isAfter(decidedOn);
    }

    private static boolean restedOn(DossierState state, PlanDecided next) {
        Logged<PlanDecided> cabinet = state.decisions().get(Body.CABINET);
        return next.body() == Body.POLICY_BOARD
                && cabinet != null
                && (!next.decision().approves()
                        || next.decidedOn().isAfter(cabinet.event().decidedOn()));
    }
}
