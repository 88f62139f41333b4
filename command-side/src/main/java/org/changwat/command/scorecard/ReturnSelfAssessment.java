package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator sends a report back; the round is unreported until it is submitted again.
 *
 * @param decidedOn the Bangkok date of recording where absent
 * @param corrects position of the decision on this report that this corrects
 */
@Describes(
        th = "ผู้ประเมินส่งรายงานผลการปฏิบัติราชการกลับให้แก้ไข",
        en = "An evaluator sends a self-assessment report back",
        roles = {"EVALUATOR", "OPDC_ANALYST", "INDEPENDENT_ASSESSOR"})
public record ReturnSelfAssessment(
        String unit,
        int fiscalYear,
        Round round,
        @Nullable LocalDate decidedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
