package org.changwat.app.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.changwat.command.plan.RecordPlanDecision;
import org.changwat.command.plan.SubmitPlan;
import org.changwat.events.Authority;
import org.changwat.events.Ids;
import org.changwat.events.plan.PlanDecided.Body;
import org.changwat.events.plan.PlanDecided.Decision;
import org.changwat.events.plan.PlanType;
import org.jspecify.annotations.Nullable;

/** A unit's plan of the year with its budget request: to ก.น.จ., some back and in again, then to the cabinet, which cuts. */
final class Plans {

    private static final LocalDate FROM = LocalDate.of(2013, 10, 1);
    private static final LocalDate TO = LocalDate.of(2014, 9, 30);
    private static final LocalDate BOARD = LocalDate.of(2013, 2, 20);
    private static final LocalDate BOARD_AGAIN = LocalDate.of(2013, 3, 6);
    private static final LocalDate CABINET = LocalDate.of(2013, 3, 26);

    private Plans() {}

    static void plan(String unit, SplittableRandom random, YearPlan plan) {
        BigDecimal asked = new BigDecimal(random.nextInt(120, 480) + "000000.00");
        LocalDate sent = LocalDate.of(2013, 1, 10).plusDays(random.nextInt(25));
        plan.add(Season.PLANS_SENT, submitted(unit, asked, sent, "เสนอแผนปฏิบัติราชการประจำปีและคำของบประมาณ"));
        int fate = random.nextInt(100);
        if (fate < 6) {
            plan.add(
                    Season.PLANS_SEEN,
                    decided(
                            unit,
                            Body.POLICY_BOARD,
                            Decision.RETURNED,
                            null,
                            "1/2556",
                            BOARD,
                            "โครงการซ้ำกับส่วนราชการ"));
            asked = part(asked, random.nextInt(85, 96));
            plan.add(
                    Season.PLANS_SENT_AGAIN, submitted(unit, asked, BOARD.plusDays(7), "เสนอแผนที่แก้ไขตามมติ ก.น.จ."));
            plan.add(
                    Season.PLANS_SETTLED,
                    decided(unit, Body.POLICY_BOARD, Decision.APPROVED, asked, "2/2556", BOARD_AGAIN, null));
        } else {
            Decision decision = fate < 20 ? Decision.APPROVED_WITH_CHANGES : Decision.APPROVED;
            asked = fate < 20 ? part(asked, random.nextInt(80, 96)) : asked;
            plan.add(Season.PLANS_SEEN, decided(unit, Body.POLICY_BOARD, decision, asked, "1/2556", BOARD, null));
        }
        plan.add(
                Season.PLANS_SETTLED,
                decided(
                        unit,
                        Body.CABINET,
                        Decision.APPROVED_WITH_CHANGES,
                        part(asked, random.nextInt(55, 90)),
                        null,
                        CABINET,
                        null));
    }

    private static SubmitPlan submitted(String unit, BigDecimal asked, LocalDate on, String reason) {
        return new SubmitPlan(PlanType.ANNUAL_ACTION_PLAN, unit, FROM, TO, asked, on, null, null, reason);
    }

    private static RecordPlanDecision decided(
            String unit,
            Body body,
            Decision decision,
            @Nullable BigDecimal budget,
            @Nullable String meeting,
            LocalDate on,
            @Nullable String note) {
        return new RecordPlanDecision(
                Ids.plan(PlanType.ANNUAL_ACTION_PLAN.name(), unit, FROM),
                body,
                decision,
                budget,
                note,
                new Authority(body.name(), meeting, null, on),
                on,
                null,
                "บันทึกมติที่ประชุม");
    }

    private static BigDecimal part(BigDecimal of, int percent) {
        return of.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
