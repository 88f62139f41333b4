package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator sends a submitted step back; it counts no more until submitted again.
 *
 * @param decidedOn the Bangkok date of recording where absent
 * @param corrects position of the decision on this step that this corrects
 */
@Describes(
        th = "ผู้ประเมินส่งขั้นตอนกลับให้หน่วยงานแก้ไข",
        en = "An evaluator sends a submitted step back; it counts no more until submitted again",
        roles = {"EVALUATOR", "OPDC_ANALYST", "INDEPENDENT_ASSESSOR"})
public record ReturnMilestone(
        String unit,
        int fiscalYear,
        String line,
        int step,
        Round round,
        @Nullable LocalDate decidedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
