package org.changwat.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.AggregateFixture;
import org.changwat.command.RuleMessages;
import org.changwat.events.Authority;
import org.changwat.events.plan.PlanDecided;
import org.changwat.events.plan.PlanDecided.Body;
import org.changwat.events.plan.PlanDecided.Decision;
import org.changwat.events.plan.PlanEvent;
import org.changwat.events.plan.PlanSubmitted;
import org.changwat.events.plan.PlanType;
import org.junit.jupiter.api.Test;

class PlanDossierTest {

    private static final String PLAN = "PL-2553-TH-83-ANNUAL_ACTION_PLAN";

    private final AggregateFixture<PlanDossier, PlanEvent> dossier = new AggregateFixture<>(PlanDossier.class);

    @Test
    void a_province_submits_its_annual_plan_with_its_budget_request() {
        assertThat(dossier.when(submit("2500000.00", null)).events()).containsExactly(submitted(1, "2500000.00"));
    }

    @Test
    void a_cluster_has_a_plan_too_and_its_development_plan_runs_over_years() {
        PlanSubmitted plan = dossier.when(new SubmitPlan(
                        PlanType.DEVELOPMENT_PLAN,
                        "K52-07",
                        LocalDate.parse("2009-10-01"),
                        LocalDate.parse("2013-09-30"),
                        null,
                        LocalDate.parse("2009-03-16"),
                        null,
                        null,
                        null))
                .event(PlanSubmitted.class);

        assertThat(plan.plan()).isEqualTo("PL-2553-K52-07-DEVELOPMENT_PLAN");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void an_agency_has_no_plan_here() {
        dossier.when(annual("AG-MOI-OPS", "2009-10-01", "2010-09-30"))
                .thenRejected(
                        "plan.unit",
                        "AG-MOI-OPS is no province or cluster with a plan; name one by its code, such as TH-83 or K60-06.");
    }

    @Test
    void a_plan_ends_after_it_begins() {
        dossier.when(annual("TH-83", "2009-10-01", "2009-10-01"))
                .thenRejected(
                        "plan.period.order",
                        "The plan would end on 2009-10-01, not after it begins on 2009-10-01; correct the period.");
    }

    @Test
    void an_annual_plan_is_for_one_year() {
        dossier.when(annual("TH-83", "2009-10-01", "2010-10-01"))
                .thenRejected(
                        "plan.period.annual",
                        "An annual action plan cannot run from 2009-10-01 to 2010-10-01, more than a year; submit a"
                                + " DEVELOPMENT_PLAN, or correct the period.");
    }

    @Test
    void an_odd_period_and_a_missing_budget_request_are_remarked() {
        assertThat(dossier.when(annual("TH-83", "2009-10-02", "2010-09-30")).warnings())
                .containsExactly(
                        "The plan of 2009-10-02 to 2010-09-30 does not cover whole fiscal years (1 October to 30 September);"
                                + " check the dates.",
                        PLAN + " comes without a budget request; give budgetRequest, if there is one.");
    }

    @Test
    void nobody_asks_for_less_than_nothing() {
        dossier.when(submit("-1.00", null))
                .thenRejected("plan.budget", "A budget of -1.00 baht is negative; correct it.");
    }

    @Test
    void the_same_plan_again_changes_nothing_and_another_is_a_correction() {
        dossier.given(submitted(1, "2500000.00"))
                .when(submit("2500000.00", null))
                .thenNothing();

        dossier.when(submit("2600000.00", null))
                .thenRejected(
                        "plan.entry.exists",
                        PLAN + " is recorded already with other content; to correct it name its position in corrects.");
    }

    @Test
    void a_correction_keeps_the_edition_and_what_was_decided_on_it() {
        PlanSubmitted corrected = dossier.given(submitted(1, "2500000.00"))
                .position(3, PLAN, 0)
                .when(submit("2600000.00", 3L))
                .event(PlanSubmitted.class);

        assertThat(corrected.edition()).isEqualTo(1);

        AggregateFixture<PlanDossier, PlanEvent> decided = new AggregateFixture<>(PlanDossier.class);
        decided.given(
                        submitted(1, "2500000.00"),
                        decided(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08"),
                        corrected)
                .when(decide(Body.CABINET, Decision.APPROVED, "2009-05-12", null))
                .event(PlanDecided.class);
    }

    @Test
    void a_returned_plan_is_submitted_anew_and_goes_the_whole_way_again() {
        PlanSubmitted anew = dossier.given(
                        submitted(1, "2500000.00"), decided(Body.POLICY_BOARD, Decision.RETURNED, "2009-04-08"))
                .when(submit("2400000.00", null))
                .event(PlanSubmitted.class);

        assertThat(anew.edition()).isEqualTo(2);

        AggregateFixture<PlanDossier, PlanEvent> second = new AggregateFixture<>(PlanDossier.class);
        second.given(
                        submitted(1, "2500000.00"),
                        decided(Body.POLICY_BOARD, Decision.RETURNED, "2009-04-08"),
                        submitted(2, "2400000.00"))
                .when(decide(Body.CABINET, Decision.APPROVED, "2009-05-12", null))
                .thenRejected("plan.decision.order", ahead("2009-05-12"));
    }

    @Test
    void the_board_decides_and_then_the_cabinet() {
        assertThat(dossier.given(submitted(1, "2500000.00"))
                        .when(decide(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08", null))
                        .events())
                .containsExactly(decided(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08"));

        assertThat(new AggregateFixture<PlanDossier, PlanEvent>(PlanDossier.class)
                        .given(submitted(1, "2500000.00"), decided(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08"))
                        .when(decide(Body.CABINET, Decision.APPROVED, "2009-04-08", null))
                        .events())
                .containsExactly(decided(Body.CABINET, Decision.APPROVED, "2009-04-08"));
    }

    @Test
    void the_cabinet_does_not_decide_ahead_of_the_board() {
        dossier.given(submitted(1, "2500000.00"))
                .when(decide(Body.CABINET, Decision.APPROVED, "2009-05-12", null))
                .thenRejected("plan.decision.order", ahead("2009-05-12"));
    }

    @Test
    void nor_on_a_day_before_the_boards() {
        dossier.given(submitted(1, "2500000.00"), decided(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08"))
                .when(decide(Body.CABINET, Decision.APPROVED, "2009-04-07", null))
                .thenRejected("plan.decision.order", ahead("2009-04-07"));
    }

    @Test
    void a_plan_that_went_back_is_not_decided_by_another_body() {
        dossier.given(submitted(1, "2500000.00"), decided(Body.POLICY_BOARD, Decision.REFUSED, "2009-04-08"))
                .when(decide(Body.CABINET, Decision.APPROVED, "2009-05-12", null))
                .thenRejected(
                        "plan.decision.returned",
                        PLAN + " was returned or refused; have it submitted anew with SubmitPlan first.");
    }

    @Test
    void a_decision_comes_after_the_submission() {
        dossier.given(submitted(1, "2500000.00"))
                .when(decide(Body.POLICY_BOARD, Decision.APPROVED, "2009-03-15", null))
                .thenRejected(
                        "plan.decision.date",
                        "A decision of 2009-03-15 comes before " + PLAN
                                + " was submitted on 2009-03-16; correct the date.");
    }

    @Test
    void the_boards_approval_stands_while_the_cabinets_rests_on_it() {
        dossier.given(
                        submitted(1, "2500000.00"),
                        decided(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08"),
                        decided(Body.CABINET, Decision.APPROVED, "2009-05-12"))
                .position(8, PLAN, 1)
                .when(decide(Body.POLICY_BOARD, Decision.REFUSED, "2009-04-08", 8L))
                .thenRejected(
                        "plan.decision.rested-on",
                        "The cabinet's decision on " + PLAN
                                + " rests on the approval by POLICY_BOARD, which can be neither withdrawn nor dated after it;"
                                + " correct the cabinet's first.");
    }

    @Test
    void a_wrong_date_of_the_boards_decision_is_corrected_under_the_cabinets() {
        assertThat(dossier.given(
                                submitted(1, "2500000.00"),
                                decided(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08"),
                                decided(Body.CABINET, Decision.APPROVED, "2009-05-12"))
                        .position(8, PLAN, 1)
                        .when(decide(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-09", 8L))
                        .event(PlanDecided.class)
                        .decidedOn())
                .isEqualTo("2009-04-09");
    }

    @Test
    void a_correction_names_the_decision_of_that_body() {
        dossier.given(submitted(1, "2500000.00"), decided(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08"))
                .position(7, PLAN, 0)
                .when(decide(Body.POLICY_BOARD, Decision.REFUSED, "2009-04-08", 7L))
                .thenRejected(
                        "plan.correction",
                        "Position 7 is not the entry that stands for POLICY_BOARD on " + PLAN
                                + "; name the position of its latest entry.");
    }

    @Test
    void more_than_was_asked_for_is_remarked() {
        assertThat(dossier.given(submitted(1, "2000000.00"))
                        .when(decide(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08", null))
                        .warnings())
                .containsExactly(
                        PLAN + " was approved 2400000.00 baht where 2000000.00 were asked for; check the figures.");
    }

    @Test
    void a_plan_is_not_submitted_tomorrow() {
        dossier.when(new SubmitPlan(
                        PlanType.DEVELOPMENT_PLAN,
                        "TH-83",
                        LocalDate.parse("2022-10-01"),
                        LocalDate.parse("2027-09-30"),
                        null,
                        LocalDate.parse("2022-11-03"),
                        null,
                        null,
                        null))
                .thenRejected(
                        "plan.date.ahead",
                        "submittedOn is 2022-11-03, which is after today, 2022-11-02; record it once it has happened, or"
                                + " correct the date.");
    }

    @Test
    void a_plan_that_was_never_submitted_is_unknown() {
        dossier.when(decide(Body.POLICY_BOARD, Decision.APPROVED, "2009-04-08", null))
                .thenUnknown();
    }

    @Test
    void every_rule_says_what_is_wrong_in_both_languages() {
        RuleMessages.holdForEveryRuleOf(PlanDossier.class);
    }

    private static String ahead(String day) {
        return "CABINET cannot decide on " + PLAN + " on " + day
                + ": the policy board had not approved it by then; record the decision of POLICY_BOARD first.";
    }

    private static SubmitPlan submit(String budget, Long corrects) {
        return new SubmitPlan(
                PlanType.ANNUAL_ACTION_PLAN,
                "TH-83",
                LocalDate.parse("2009-10-01"),
                LocalDate.parse("2010-09-30"),
                new BigDecimal(budget),
                LocalDate.parse("2009-03-16"),
                null,
                corrects,
                null);
    }

    private static SubmitPlan annual(String unit, String from, String to) {
        return new SubmitPlan(
                PlanType.ANNUAL_ACTION_PLAN,
                unit,
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                LocalDate.parse("2009-03-16"),
                null,
                null,
                null);
    }

    private static PlanSubmitted submitted(int edition, String budget) {
        return new PlanSubmitted(
                PLAN,
                PlanType.ANNUAL_ACTION_PLAN,
                "TH-83",
                LocalDate.parse("2009-10-01"),
                LocalDate.parse("2010-09-30"),
                new BigDecimal(budget),
                edition,
                LocalDate.parse("2009-03-16"),
                List.of(),
                null,
                List.of());
    }

    private static Authority authority(String date) {
        return new Authority("POLICY_BOARD", "3/2552", null, LocalDate.parse(date));
    }

    private static RecordPlanDecision decide(Body body, Decision decision, String date, Long corrects) {
        return new RecordPlanDecision(
                PLAN, body, decision, new BigDecimal("2400000.00"), null, authority(date), null, corrects, null);
    }

    private static PlanDecided decided(Body body, Decision decision, String date) {
        return new PlanDecided(
                PLAN,
                PlanType.ANNUAL_ACTION_PLAN,
                "TH-83",
                1,
                body,
                decision,
                new BigDecimal("2400000.00"),
                null,
                LocalDate.parse(date),
                authority(date),
                null,
                List.of());
    }
}
