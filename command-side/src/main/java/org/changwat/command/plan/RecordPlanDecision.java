package org.changwat.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.plan.PlanDecided.Body;
import org.changwat.events.plan.PlanDecided.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Records what ก.น.จ. or the cabinet decided on a plan.
 *
 * @param plan id of the dossier, such as {@code PL-2557-TH-83-ANNUAL_ACTION_PLAN}
 * @param budgetApproved baht
 * @param decidedOn date of the meeting; the date of the authority where absent
 */
@Describes(
        th = "บันทึกมติ ก.น.จ. หรือคณะรัฐมนตรีต่อแผน",
        en = "Records what the policy board or the cabinet decided on a plan",
        roles = {"COMMITTEE_SECRETARY"})
public record RecordPlanDecision(
        String plan,
        Body body,
        Decision decision,
        @Nullable BigDecimal budgetApproved,
        @Nullable String note,
        Authority authority,
        @Nullable LocalDate decidedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements PlanCommand {

    @Override
    public String aggregateId() {
        return plan;
    }
}
