package org.changwat.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.plan.PlanType;
import org.jspecify.annotations.Nullable;

/**
 * A province or cluster submits its plan with its budget request.
 *
 * @param periodFrom first day the plan covers
 * @param periodTo last day the plan covers
 * @param budgetRequest baht
 */
@Describes(
        th = "จังหวัดหรือกลุ่มจังหวัดเสนอแผนและคำของบประมาณ",
        en = "A province or cluster submits its plan and budget request",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER"})
public record SubmitPlan(
        PlanType planType,
        String unit,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable BigDecimal budgetRequest,
        @Nullable LocalDate submittedOn,
        @Nullable List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements PlanCommand {

    @Override
    public String aggregateId() {
        return Ids.plan(planType.name(), unit, periodFrom);
    }
}
